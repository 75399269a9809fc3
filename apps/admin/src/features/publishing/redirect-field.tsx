"use client";

import { Button } from "@gongji/ui/button";
import { ArticleSearch } from "#lib/article-search.tsx";
import { useSession } from "#lib/article-session/article-session.tsx";
import type { LinkTarget } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { isOnShow } from "#lib/shown-to-readers.ts";
import { StateBadge } from "#lib/state-badge.tsx";

/** Where readers of a withdrawn article are led. Only what is live can be chosen. */
export function RedirectField({
  target,
  error,
  onChange,
}: {
  target: LinkTarget | null;
  error: string | null;
  onChange: (target: LinkTarget | null) => void;
}) {
  const { common, problems, publishing: t } = useMessages();
  const articleId = useSession((session) => session.article.articleId);
  const unavailable = ({ state }: LinkTarget) => (isOnShow(state) ? null : problems.redirectTargetNotLive);
  return (
    <div className="space-y-1.5">
      <p className="text-sm font-medium">{t.redirectTo}</p>
      {target ? (
        <div className="flex items-center gap-2 rounded-lg border px-3 py-1.5 text-sm">
          <span className="min-w-0 flex-1 truncate">{target.title}</span>
          <StateBadge state={target.state} />
          <Button size="small" tone="quiet" onClick={() => onChange(null)}>
            {common.edit}
          </Button>
        </div>
      ) : (
        <ArticleSearch
          articleId={articleId}
          label={t.redirectSearch}
          placeholder={t.redirectSearch}
          unavailable={unavailable}
          onChoose={onChange}
        />
      )}
      {error ? (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  );
}
