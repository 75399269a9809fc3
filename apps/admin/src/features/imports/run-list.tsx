"use client";

import { Badge } from "@gongji/ui/badge";
import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import type { ListedImportRun } from "#lib/contract.ts";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { paths } from "#lib/paths.ts";
import { useDates } from "#lib/use-dates.ts";

/** Every import there was, newest first. */
export function RunList() {
  const { common, imports: t } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    queryKey: [...trpc.imports.pathKey(), "runs"],
    queryFn: ({ pageParam, signal }) =>
      client.imports.list.query(pageParam ? { cursor: pageParam } : {}, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const runs = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section aria-labelledby="import-runs" className="mt-8">
      <h2 id="import-runs" className="mb-3 text-base font-semibold">
        {t.runs}
      </h2>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-32 w-full rounded-card" /> : null}
      {list.isSuccess && runs.length === 0 ? <p className="text-sm text-ink-soft">{t.noRuns}</p> : null}
      {runs.length > 0 ? (
        <ul className="divide-y rounded-card border bg-surface">
          {runs.map((run) => (
            <RunRow key={run.runId} run={run} />
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <div className="mt-3 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.loadMore}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function RunRow({ run }: { run: ListedImportRun }) {
  const { common, imports: t } = useMessages();
  const dates = useDates();
  const came = run.undoneAt
    ? [t.removedPages(run.removedPages), t.keptPages(run.pages)]
    : [t.pageCount(run.pages), t.stubCount(run.stubs)];
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 text-sm">
      <div className="min-w-60 flex-1">
        <Link href={paths.importRun(run.runId)} className="font-medium hover:underline">
          {dates.instant(run.startedAt)}
        </Link>
        <p className="truncate text-ink-soft">
          {[run.startedBy?.name ?? common.platform, run.fileName].filter(Boolean).join(" · ")}
        </p>
      </div>
      <span className="text-ink-soft">
        {[...came, run.unchanged > 0 ? t.unchangedCount(run.unchanged) : null].filter(Boolean).join(" · ")}
      </span>
      {run.undoneAt ? <Badge>{t.undone}</Badge> : null}
    </li>
  );
}
