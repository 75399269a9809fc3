"use client";

import { Button } from "@gongji/ui/button";
import { Skeleton } from "@gongji/ui/skeleton";
import type { ReactNode } from "react";
import { FailedLoad } from "./failed-load.tsx";
import { useMessages } from "./messages-context.tsx";
import type { KeysetPages } from "./use-keyset-pages.ts";

/** What every list of pages has around it: what stands there until it comes, why it does not, that it is empty, more. */
export function KeysetFrame<Item, Page>({
  list,
  waiting,
  empty,
  children,
}: {
  list: KeysetPages<Item, Page>;
  /** The size of what is to come, as classes. */
  waiting: string;
  empty: ReactNode;
  children: (items: readonly Item[]) => ReactNode;
}) {
  const { common } = useMessages();
  const { items, query } = list;
  return (
    <>
      {query.isError ? <FailedLoad error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.isPending ? <Skeleton className={`w-full ${waiting}`} /> : null}
      {query.isSuccess && items.length === 0 ? empty : null}
      {items.length > 0 ? children(items) : null}
      {query.hasNextPage ? (
        <div className="mt-4 text-center">
          <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {common.loadMore}
          </Button>
        </div>
      ) : null}
    </>
  );
}
