"use client";

import { Skeleton } from "@gongji/ui/skeleton";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC } from "#lib/api.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { todayInBeijing } from "#lib/use-dates.ts";
import { useTaxonomy } from "#lib/use-taxonomy.ts";
import { ReportCard } from "./report-card.tsx";

/** Topics by region with how many articles there are; a gap leads to a new article, a number to the articles. */
export function CoverageReport() {
  const { articles, reports: t } = useMessages();
  const trpc = useTRPC();
  const { topics, regionName } = useTaxonomy();
  const [categoryKey, setCategoryKey] = useState("");
  const { data, error, refetch } = useQuery(
    trpc.reports.coverage.queryOptions(categoryKey ? { categoryKey } : {}, {
      placeholderData: keepPreviousData,
    }),
  );
  const cells = new Map(data?.cells.map((cell) => [`${cell.topicKey} ${cell.regionCode}`, cell]));
  const regions = [...new Set(data?.cells.map(({ regionCode }) => regionCode))].toSorted();
  const countOf = (topicKey: string, regionCode: string) => cells.get(`${topicKey} ${regionCode}`);
  const rows = [
    [articles.topic, ...regions.map(regionName)],
    ...topics.map(({ value, label }) => [label, ...regions.map((code) => countOf(value, code)?.live ?? 0)]),
  ];
  return (
    <ReportCard
      id="coverage"
      heading={t.coverage}
      category={{ label: t.coverageCategory, value: categoryKey, onChange: setCategoryKey }}
      file={data ? { name: `${t.coverageFile}-${todayInBeijing()}`, rows } : null}
      error={error}
      onRetry={() => void refetch()}
    >
      <p className="-mt-1 mb-3 text-sm text-ink-soft">{t.coverageHint}</p>
      {data ? (
        <div className="max-h-[70dvh] overflow-auto rounded-lg border">
          <table className="w-full text-sm">
            <thead className="sticky top-0 z-10 bg-sunken text-xs text-ink-soft">
              <tr>
                <th scope="col" className="sticky left-0 min-w-32 bg-sunken px-3 py-2 text-left font-medium">
                  {articles.topic}
                </th>
                {regions.map((code) => (
                  <th key={code} scope="col" className="px-2 py-2 text-center font-medium whitespace-nowrap">
                    {regionName(code)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y">
              {topics.map(({ value, label }) => (
                <tr key={value}>
                  <th scope="row" className="sticky left-0 bg-surface px-3 py-1.5 text-left font-normal">
                    {label}
                  </th>
                  {regions.map((code) => {
                    const cell = countOf(value, code);
                    return (
                      <td key={code} className="px-1 py-1 text-center">
                        {cell ? (
                          <Link
                            href={paths.articlesOn(value, code)}
                            aria-label={t.cell(label, regionName(code), cell.live, cell.unpublished)}
                            className="inline-block min-w-9 rounded-md bg-accent-soft px-1.5 py-1 text-accent tabular-nums hover:underline"
                          >
                            {cell.live}
                            {cell.unpublished > 0 ? (
                              <span className="text-xs"> +{cell.unpublished}</span>
                            ) : null}
                          </Link>
                        ) : (
                          <Link
                            href={paths.newArticleOn(value, code)}
                            aria-label={t.gap(label, regionName(code))}
                            className="inline-grid h-8 min-w-9 place-items-center rounded-md border border-dashed text-ink-soft hover:border-accent hover:text-accent"
                          >
                            <Plus aria-hidden="true" className="size-3.5" />
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <Skeleton className="h-72" />
      )}
    </ReportCard>
  );
}
