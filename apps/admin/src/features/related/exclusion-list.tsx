"use client";

import { Button } from "@gongji/ui/button";
import { RotateCcw } from "lucide-react";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";

/** What an editor never wants here, folded away, with the way back. */
export function ExclusionList({
  curates,
  onLift,
}: {
  curates: boolean;
  onLift: (target: LinkTarget) => void;
}) {
  const { common, related: t } = useMessages();
  const exclusions = useSession((session) => session.article.related.exclusions);
  if (exclusions.length === 0) return null;
  return (
    <details className="mt-3 border-t pt-2 text-sm">
      <summary className="cursor-pointer text-ink-soft">{t.exclusions(exclusions.length)}</summary>
      <ul className="mt-1">
        {exclusions.map(({ target }) => (
          <li key={target.articleId} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate">{target.title || common.untitled}</span>
            {curates ? (
              <Button
                tone="quiet"
                size="smallIcon"
                aria-label={t.lift(target.title)}
                onClick={() => onLift(target)}
              >
                <RotateCcw aria-hidden="true" />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
