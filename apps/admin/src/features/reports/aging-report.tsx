"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { NativeSelect } from "@gongji/ui/native-select";
import { Skeleton } from "@gongji/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { toCsv } from "#lib/csv.ts";
import { download } from "#lib/download.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { usePeople } from "#lib/use-people.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { AgingBars } from "./aging-bars.tsx";

/** How far articles on show are past their review dates, and how long they have not been changed. */
export function AgingReport() {
  const { articles, reports: t } = useMessages();
  const trpc = useTRPC();
  const { categories } = useTaxonomy();
  const people = usePeople();
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
  const change = data?.byChange.map(({ monthsFrom, count }) => ({
    name: t.unchanged(monthsFrom),
    count,
    isUrgent: false,
  }));
  const save = () =>
    download(
      `${t.agingFile}-${data?.today ?? ""}.csv`,
      toCsv([
        [t.aging, t.count],
        ...[...(review ?? []), ...(change ?? [])].map(({ name, count }) => [name, count]),
      ]),
      "text/csv",
    );
  return (
    <Card
      id="aging"
      heading={t.aging}
      actions={
        <span className="flex flex-wrap items-center gap-2">
          <NativeSelect
            aria-label={articles.category}
            className="w-40 [&_select]:h-8"
            value={categoryKey}
            onChange={(event) => setCategoryKey(event.target.value)}
          >
            <option value="">{articles.anyCategory}</option>
            {categories.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
          <NativeSelect
            aria-label={articles.owner}
            className="w-36 [&_select]:h-8"
            value={owner}
            onChange={(event) => setOwner(event.target.value)}
          >
            <option value="">{articles.anyOwner}</option>
            <option value="none">{articles.ownerNone}</option>
            {people.map(({ userId, name }) => (
              <option key={userId} value={userId}>
                {name}
              </option>
            ))}
          </NativeSelect>
          <Button size="small" disabled={!data} onClick={save}>
            <Download aria-hidden="true" />
            {t.csv}
          </Button>
        </span>
      }
    >
      {error ? <FailedLoad error={error} onRetry={() => void refetch()} /> : null}
      {review && change ? (
        <>
          <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
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
    </Card>
  );
}
