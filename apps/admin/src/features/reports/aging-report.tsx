"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { OwnerSelect } from "#lib/owner-select.tsx";
import { paths } from "#lib/paths.ts";
import { AgingBars } from "./aging-bars.tsx";
import { REPORT_SELECT, ReportCard } from "./report-card.tsx";

/** How far articles on show are past their review dates, and how long they have not been changed. */
export function AgingReport() {
  const { articles, reports: t } = useMessages();
  const trpc = useTRPC();
  const [categoryKey, setCategoryKey] = useState("");
  const [owner, setOwner] = useState("");
  const input = { ...(categoryKey ? { categoryKey } : {}), ...(owner ? { owner } : {}) };
  const { data, error, refetch } = useQuery(
    trpc.reports.aging.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const review = data?.byReview.map(({ step, count }) => ({
    name: t.steps[step],
    count,
    isUrgent: step.startsWith("overdue"),
  }));
  const change = data?.byChange.map(({ monthsFrom, count }, index) => ({
    name: t.unchanged(monthsFrom, data.byChange[index + 1]?.monthsFrom ?? null),
    count,
    isUrgent: false,
  }));
  const bars = [...(review ?? []), ...(change ?? [])];
  return (
    <ReportCard
      id="aging"
      heading={t.aging}
      category={{ label: articles.category, value: categoryKey, onChange: setCategoryKey }}
      narrower={
        <OwnerSelect
          aria-label={articles.owner}
          className={REPORT_SELECT}
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        />
      }
      file={
        data
          ? {
              name: `${t.agingFile}-${data.today}`,
              rows: [[t.aging, t.count], ...bars.map(({ name, count }) => [name, count])],
            }
          : null
      }
      error={error}
      onRetry={() => void refetch()}
    >
      {review && change ? (
        <>
          <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-2">
            <AgingBars title={t.byReview} rows={review} />
            <AgingBars title={t.byChange} rows={change} />
          </div>
          <p className="mt-4 text-sm">
            <Link href={paths.overdueArticles} className="text-accent hover:underline">
              {t.seeOverdue}
            </Link>
          </p>
        </>
      ) : (
        <Skeleton className="h-44" />
      )}
    </ReportCard>
  );
}
