"use client";

import { Button } from "@gongji/ui/button";
import { Card } from "@gongji/ui/card";
import { Skeleton } from "@gongji/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { ListChecks } from "lucide-react";
import Link from "next/link";
import { useTRPC } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { BanList } from "./ban-list.tsx";
import { ClickTable } from "./click-table.tsx";
import { JobLine } from "./job-line.tsx";

const DAYS = 30;

/** How related lists do: how well they are filled, what editors changed, what readers followed. */
export function ReportRoom() {
  const { walk: t } = useMessages();
  const trpc = useTRPC();
  const report = useQuery(trpc.suggestions.report.queryOptions({ days: DAYS }));
  const data = report.data;
  const percent = (part: number, whole: number) =>
    whole === 0 ? "–" : `${Math.round((part / whole) * 100)} %`;
  const {
    accepted = 0,
    added = 0,
    removed = 0,
    excluded = 0,
    banned = 0,
    reordered = 0,
  } = data?.judgments ?? {};
  const rejected = excluded + banned;
  const figures: readonly (readonly [string, string, string])[] = data
    ? [
        [t.figures.covered, percent(data.covered, data.listed), t.of(data.covered, data.listed)],
        [t.figures.weak, String(data.weak), t.figures.weakHint],
        [t.figures.overridden, percent(rejected, rejected + accepted), t.of(rejected, rejected + accepted)],
        [t.figures.ranked, percent(data.ranked, data.listed), t.of(data.ranked, data.listed)],
      ]
    : [];
  return (
    <PageFrame>
      <PageHeading
        title={t.reportTitle}
        hint={t.reportHint(DAYS)}
        actions={
          <Button asChild>
            <Link href={paths.relatedWalk}>
              <ListChecks aria-hidden="true" />
              {t.title}
            </Link>
          </Button>
        }
      />
      {report.isError ? <FailedLoad error={report.error} onRetry={() => void report.refetch()} /> : null}
      {report.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {data ? (
        <div className="space-y-5">
          <JobLine />
          <dl className="grid grid-cols-2 gap-3 lg:grid-cols-4">
            {figures.map(([name, value, hint]) => (
              <div key={name} className="rounded-card border bg-surface p-4">
                <dt className="text-sm text-ink-soft">{name}</dt>
                <dd className="mt-1">
                  <span className="block text-2xl font-semibold tabular-nums">{value}</span>
                  <span className="text-xs text-ink-soft">{hint}</span>
                </dd>
              </div>
            ))}
          </dl>
          <Card id="judgments" heading={t.judgments}>
            <p className="text-sm">
              {t.judgmentLine({ accepted, added, removed, excluded, banned, reordered })}
            </p>
          </Card>
          <ClickTable clicks={data.clicks} />
          <BanList />
        </div>
      ) : null}
    </PageFrame>
  );
}
