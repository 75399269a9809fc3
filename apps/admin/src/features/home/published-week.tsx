"use client";

import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import { Send } from "lucide-react";
import Link from "next/link";
import type { Desk } from "#lib/contract.ts";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";
import { WeekChart } from "./week-chart.tsx";

/** What was published in the last seven days: how many each day, and the latest. */
export function PublishedWeek({ published }: { published: Desk["published"] | undefined }) {
  const { common, home: t } = useMessages();
  const dates = useDates();
  const all = published?.days.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <Card
      id="published-week"
      heading={
        <span className="flex items-center gap-2">
          <Send aria-hidden="true" className="size-4.5 text-ink-soft" />
          {t.publishedWeek}
        </span>
      }
      actions={
        all > 0 ? (
          <Link
            href={paths.lastPublished}
            className="text-sm text-accent hover:underline"
            aria-label={`${t.seeAll}${common.colon}${t.publishedWeek}`}
          >
            {t.seeAll}
          </Link>
        ) : null
      }
    >
      {published ? null : <Skeleton className="h-32" />}
      {published && all === 0 ? <p className="text-sm text-ink-soft">{t.publishedEmpty}</p> : null}
      {published && all > 0 ? (
        <>
          <WeekChart days={published.days} />
          <ul className="-mx-2 mt-3">
            {published.latest.map((article) => (
              <li key={article.articleId}>
                <Link
                  href={paths.article(article.articleId)}
                  className="flex items-baseline gap-3 rounded-lg px-2 py-1.5 text-sm hover:bg-hover"
                >
                  <span className="min-w-0 flex-1 truncate">{article.title || common.untitled}</span>
                  <span className="shrink-0 text-xs text-ink-soft">
                    {dates.ago(article.publishedAt ?? "")}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Card>
  );
}
