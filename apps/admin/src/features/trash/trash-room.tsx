"use client";

import { Button } from "@gongji/ui/button";
import { EmptyState } from "@gongji/ui/empty-state";
import { Skeleton } from "@gongji/ui/skeleton";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { FailedLoad } from "#lib/failed-load.tsx";
import { useMessages } from "#lib/messages-context.tsx";
import { PageFrame, PageHeading } from "#lib/page-heading.tsx";
import { TrashRow } from "./trash-row.tsx";

/** What was thrown away, with who, when and why, until it is deleted for good. */
export function TrashRoom() {
  const { trash: t, common } = useMessages();
  const trpc = useTRPC();
  const client = useTRPCClient();
  const list = useInfiniteQuery({
    queryKey: [...trpc.trash.pathKey(), "pages"],
    queryFn: ({ pageParam, signal }) =>
      client.trash.list.query(pageParam ? { cursor: pageParam } : {}, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    staleTime: 0,
  });
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageFrame>
      <PageHeading title={t.title} hint={t.hint} />
      {list.isError ? <FailedLoad error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.isPending ? <Skeleton className="h-64 w-full rounded-card" /> : null}
      {list.isSuccess && items.length === 0 ? (
        <EmptyState icon={<Trash2 />} title={t.emptyTitle}>
          {t.emptyHint}
        </EmptyState>
      ) : null}
      {items.length > 0 ? (
        <>
          <p className="mb-2 text-sm text-ink-soft" role="status">
            {t.count(list.data?.pages[0]?.count ?? items.length)}
          </p>
          <ul aria-label={t.list} className="divide-y rounded-card border bg-surface">
            {items.map((article) => (
              <TrashRow key={article.articleId} article={article} />
            ))}
          </ul>
        </>
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
