"use client";

import { keepPreviousData, type UseInfiniteQueryResult, useInfiniteQuery } from "@tanstack/react-query";

/** A list that comes in pages: what is there of it, its first page, and the query behind it. */
export interface KeysetPages<Item, Page> {
  readonly items: readonly Item[];
  readonly first: Page | undefined;
  readonly query: UseInfiniteQueryResult<{ pages: Page[] }>;
}

/** Asks for a list page by page. `load` is given what names the page: nothing for the first. */
export function useKeysetPages<Item, Page extends { items: readonly Item[]; nextCursor: string | null }>({
  queryKey,
  load,
  refetchInterval = false,
  keepsPrevious = false,
}: {
  queryKey: readonly unknown[];
  load: (page: { cursor?: string }, options: { signal: AbortSignal }) => Promise<Page>;
  /** Milliseconds after which it is asked for again by itself. */
  refetchInterval?: number | false;
  /** Whether what another key has found stays until this one has found something: a search follows the typing. */
  keepsPrevious?: boolean;
}): KeysetPages<Page["items"][number], Page> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam === null ? {} : { cursor: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
    refetchInterval,
    ...(keepsPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return { items: query.data?.pages.flatMap((page) => page.items) ?? [], first: query.data?.pages[0], query };
}
