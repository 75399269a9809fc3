"use client";

import { Button } from "@gongji/ui/button";
import { classNames } from "@gongji/ui/class-names";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { PackageCheck, Plus } from "lucide-react";
import Link from "next/link";
import { useState } from "react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { paths } from "#lib/paths.ts";
import { useMay } from "#lib/use-me.ts";
import { NewReleaseDialog } from "./new-release-dialog.tsx";
import { ReleaseRow } from "./release-row.tsx";

const TABS = [
  { state: "open", href: paths.releases },
  { state: "done", href: paths.doneReleases },
] as const;

/** Releases still to come, or those that were. */
export function ReleasesRoom({ state }: { state: "open" | "done" }) {
  const { releases: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const mayPrepare = useMay("release.prepare");
  const [creating, setCreating] = useState(false);
  const list = useInfiniteQuery({
    queryKey: [...trpc.releases.pathKey(), "pages", state],
    queryFn: ({ pageParam, signal }) =>
      client.releases.list.query({ state, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  const create = mayPrepare ? (
    <Button tone="primary" onClick={() => setCreating(true)}>
      <Plus aria-hidden="true" />
      {t.new}
    </Button>
  ) : null;
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={common.sentences(t.hint, common.clock)} actions={create} />
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
            {t.tabs[tab.state]}
          </Link>
        ))}
      </nav>
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-48 w-full rounded-card" /> : null}
      {list.isSuccess && items.length === 0 ? (
        state === "open" ? (
          <EmptyState icon={<PackageCheck />} title={t.emptyOpen}>
            {t.emptyOpenHint}
          </EmptyState>
        ) : (
          <EmptyState icon={<PackageCheck />} title={t.emptyDone} />
        )
      ) : null}
      {items.length > 0 ? (
        <ul aria-label={t.tabs[state]} className="divide-y rounded-card border bg-surface">
          {items.map((release) => (
            <ReleaseRow key={release.releaseId} release={release} />
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
      {creating ? <NewReleaseDialog onClose={() => setCreating(false)} /> : null}
    </PageFrame>
  );
}
