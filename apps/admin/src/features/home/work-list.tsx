"use client";

import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ListedArticle } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { StateBadge } from "#lib/state-badge.tsx";
import { useDates } from "#lib/use-dates.ts";

interface Loaded {
  readonly data: { items: ListedArticle[] } | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** A few articles that wait for somebody, and the way to all of them. */
export function WorkList({
  id,
  heading,
  hint,
  Icon,
  list,
  seeAll,
  empty,
  className,
}: {
  id: string;
  heading: string;
  hint?: string;
  Icon: LucideIcon;
  list: Loaded;
  seeAll: string;
  empty: string;
  className?: string;
}) {
  const { articles, common, home: t } = useMessages();
  const dates = useDates();
  const items = list.data?.items ?? [];
  return (
    <Card
      id={id}
      className={className}
      heading={
        <span className="flex items-center gap-2">
          <Icon aria-hidden="true" className="size-4.5 text-ink-soft" />
          {heading}
        </span>
      }
      actions={
        items.length > 0 ? (
          <Link
            href={seeAll}
            className="text-sm text-accent hover:underline"
            aria-label={`${t.seeAll}：${heading}`}
          >
            {t.seeAll}
          </Link>
        ) : null
      }
    >
      {hint && items.length > 0 ? <p className="-mt-2 mb-2 text-sm text-ink-soft">{hint}</p> : null}
      {list.error ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? (
        <div className="space-y-3 py-1">
          <Skeleton className="h-4 w-4/5" />
          <Skeleton className="h-4 w-3/5" />
          <Skeleton className="h-4 w-2/3" />
        </div>
      ) : null}
      {list.data && items.length === 0 ? <p className="text-sm text-ink-soft">{empty}</p> : null}
      <ul className="-mx-2">
        {items.map((article) => (
          <li key={article.articleId}>
            <Link
              href={paths.article(article.articleId)}
              className="flex items-center gap-3 rounded-lg px-2 py-1.5 hover:bg-hover"
            >
              <span className="min-w-0 flex-1 truncate text-sm">{article.title || common.untitled}</span>
              <span className="hidden shrink-0 text-xs text-ink-soft sm:inline">
                {article.overdue && article.reviewBy
                  ? articles.overdueSince(article.reviewBy)
                  : dates.ago(article.changedAt)}
              </span>
              <StateBadge state={article.state} />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
