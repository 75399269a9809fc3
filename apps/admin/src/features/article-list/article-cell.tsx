"use client";

import type { ListColumn } from "@gongji/domain/article";
import { TriangleAlert } from "lucide-react";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

/** One thing of an article, as the list shows it; `alone` where no heading says what it is. Nothing where there is nothing. */
export function ArticleCell({
  article,
  column,
  alone = false,
}: {
  article: ListedArticle;
  column: ListColumn;
  alone?: boolean;
}) {
  const { articles: t, common } = useMessages();
  const dates = useDates();
  const taxonomy = useTaxonomy();
  switch (column) {
    case "state":
      return <StateBadge state={article.state} stage={article.stage} />;
    case "region":
      return <span className="whitespace-nowrap">{taxonomy.regionName(article.regionCode)}</span>;
    case "category":
      return <span className="line-clamp-2 md:min-w-36">{taxonomy.categoryName(article.categoryKey)}</span>;
    case "topics":
      return (
        <span className="block md:min-w-28">
          {article.topicKeys.map(taxonomy.topicName).join(common.comma)}
        </span>
      );
    case "owner":
      return article.owner ? <span className="whitespace-nowrap">{article.owner.name}</span> : null;
    case "review":
      if (!article.dueOn) return null;
      return article.overdue ? (
        <span className="inline-flex items-center gap-1 font-medium whitespace-nowrap text-warning">
          <TriangleAlert aria-hidden="true" className="size-3.5 shrink-0" />
          {t.overdueSince(article.dueOn)}
        </span>
      ) : (
        <span className="whitespace-nowrap">{alone ? t.reviewBy(article.dueOn) : article.dueOn}</span>
      );
    case "pins":
      return (
        <span className="whitespace-nowrap">
          {article.pinCount > 0 ? t.pins(article.pinCount) : t.noPins}
        </span>
      );
    case "published":
      return article.publishedAt ? (
        <time
          className="whitespace-nowrap"
          dateTime={article.publishedAt}
          title={dates.instant(article.publishedAt)}
        >
          {dates.ago(article.publishedAt)}
        </time>
      ) : null;
    case "changed": {
      const by = article.changedBy?.name ?? common.platform;
      const ago = dates.ago(article.changedAt);
      return (
        <time dateTime={article.changedAt} title={dates.instant(article.changedAt)}>
          {alone ? (
            t.changed(ago, by)
          ) : (
            <>
              <span className="block whitespace-nowrap">{ago}</span>
              <span className="block text-xs whitespace-nowrap">{by}</span>
            </>
          )}
        </time>
      );
    }
  }
}
