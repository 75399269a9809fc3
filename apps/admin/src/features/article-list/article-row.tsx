"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { CalendarClock, Link2, TriangleAlert } from "lucide-react";
import Link from "next/link";
import type { ListedArticle } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDates } from "#lib/use-dates.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";

/** One article of the list: what it is about, where it stands, what it needs. */
export function ArticleRow({ article }: { article: ListedArticle }) {
  const { articles: t, common } = useMessages();
  const dates = useDates();
  const taxonomy = useTaxonomy();
  const place = [taxonomy.regionName(article.regionCode), taxonomy.categoryName(article.categoryKey)];
  return (
    <li className="relative grid gap-x-6 gap-y-1.5 px-4 py-3 hover:bg-hover/60 md:grid-cols-[minmax(0,1fr)_15rem]">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Link
            href={paths.article(article.articleId)}
            className="min-w-0 font-medium text-ink after:absolute after:inset-0 hover:text-accent"
          >
            {article.title || common.untitled}
          </Link>
          <StateBadge state={article.state} />
        </div>
        {article.question && article.question !== article.title ? (
          <p className="mt-0.5 line-clamp-1 text-sm text-ink-soft">{article.question}</p>
        ) : null}
      </div>
      <div className="flex flex-wrap content-start gap-x-3 gap-y-0.5 text-xs text-ink-soft md:flex-col md:flex-nowrap md:items-end md:text-right">
        <span>{place.filter(Boolean).join(" · ")}</span>
        <span className="flex flex-wrap gap-x-3 gap-y-0.5 md:justify-end">
          <span className="inline-flex items-center gap-1">
            <Link2 aria-hidden="true" className="size-3.5" />
            {article.pinCount > 0 ? t.pins(article.pinCount) : t.noPins}
          </span>
          {article.overdue && article.reviewBy ? (
            <span className="inline-flex items-center gap-1 font-medium text-warning">
              <TriangleAlert aria-hidden="true" className="size-3.5" />
              {t.overdueSince(article.reviewBy)}
            </span>
          ) : article.reviewBy ? (
            <span className="inline-flex items-center gap-1">
              <CalendarClock aria-hidden="true" className="size-3.5" />
              {t.reviewBy(article.reviewBy)}
            </span>
          ) : null}
        </span>
        <time dateTime={article.changedAt} title={dates.instant(article.changedAt)}>
          {t.changed(dates.ago(article.changedAt), article.changedBy?.name ?? common.platform)}
        </time>
      </div>
    </li>
  );
}

/** The place of a row that is still coming. */
export function ArticleRowSkeleton() {
  return (
    <li className="flex items-start justify-between gap-6 px-4 py-3.5">
      <span className="flex-1 space-y-2.5">
        <Skeleton className="h-4.5 w-2/3 max-w-md" />
        <Skeleton className="h-3.5 w-1/2 max-w-sm" />
      </span>
      <span className="hidden w-44 space-y-2.5 md:block">
        <Skeleton className="ml-auto h-3.5 w-28" />
        <Skeleton className="ml-auto h-3.5 w-36" />
      </span>
    </li>
  );
}
