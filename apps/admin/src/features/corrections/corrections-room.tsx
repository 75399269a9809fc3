"use client";

import { Button } from "@gongji/ui/button";
import { classNames } from "@gongji/ui/class-names";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { MessageSquareWarning } from "lucide-react";
import Link from "next/link";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { CorrectionRow } from "./correction-row.tsx";

const TABS = [
  { state: "open", href: paths.corrections },
  { state: "done", href: paths.doneCorrections },
] as const;

/** What readers say is wrong: what waits for somebody, and what is done. */
export function CorrectionsRoom({ state }: { state: "open" | "done" }) {
  const { corrections: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    queryKey: [...trpc.corrections.pathKey(), "pages", state],
    queryFn: ({ pageParam, signal }) =>
      client.corrections.list.query({ state, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} />
      <nav aria-label={t.title} className="mb-4 flex gap-1">
        {TABS.map((tab) => (
          <Link
            key={tab.state}
            href={tab.href}
            aria-current={tab.state === state ? "page" : undefined}
            className={classNames(
              "rounded-lg px-3 py-1.5 text-sm font-medium",
              tab.state === state ? "bg-accent-soft text-accent" : "text-ink-soft hover:bg-hover",
            )}
          >
            {tab.state === "open" && list.data
              ? t.openCount(list.data.pages[0]?.openCount ?? 0)
              : t.states[tab.state]}
          </Link>
        ))}
      </nav>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {list.isSuccess && items.length === 0 ? (
        <EmptyState icon={<MessageSquareWarning />} title={t.empty[state]} />
      ) : null}
      {items.length > 0 ? (
        <ul className="divide-y rounded-card border bg-surface">
          {items.map((correction) => (
            <CorrectionRow key={correction.correctionId} correction={correction} />
          ))}
        </ul>
      ) : null}
      {list.hasNextPage ? (
        <div className="mt-4 text-center">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.loadMore}
          </Button>
        </div>
      ) : null}
    </PageFrame>
  );
}
