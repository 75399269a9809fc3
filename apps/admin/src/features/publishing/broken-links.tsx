"use client";

import { Link2Off } from "lucide-react";
import { selectLinkInText } from "#lib/link-in-text.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { StateBadge } from "#lib/state-badge.tsx";
import { useBrokenLinks } from "./use-broken-links.ts";

/** Links in the text that readers could not follow, each leading to its words; nothing when there is none. */
export function BrokenLinks() {
  const { common, publishing: t } = useMessages();
  const broken = useBrokenLinks();
  if (broken.length === 0) return null;
  return (
    <div className="mt-3 border-t pt-3">
      <p className="flex items-center gap-2 text-sm font-medium text-warning">
        <Link2Off aria-hidden="true" className="size-4 shrink-0" />
        {t.brokenLinks(broken.length)}
      </p>
      <p className="mb-1 text-xs text-ink-soft">{t.brokenHint}</p>
      <ul className="space-y-0.5">
        {broken.map(({ articleId, target }) => {
          const title = target ? target.title || common.untitled : t.deletedArticle;
          return (
            <li key={articleId} className="flex items-baseline gap-2 text-sm">
              <button
                type="button"
                aria-label={t.showLink(title)}
                onClick={() => selectLinkInText(articleId)}
                className="min-w-0 cursor-pointer py-0.5 text-left underline decoration-line-strong underline-offset-4 hover:text-accent"
              >
                {title}
              </button>
              {target ? <StateBadge state={target.state} /> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
