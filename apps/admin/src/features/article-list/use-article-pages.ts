"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "#lib/api.tsx";
import { inputFor, type ListFilters } from "#lib/list-filters.ts";
import { useDebounced } from "#lib/use-debounced.ts";

/** The pages of the list so far; the search follows the typing. */
export function useArticlePages(filters: ListFilters) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const text = useDebounced(filters.text, 180);
  const input = inputFor({ ...filters, text });
  return useInfiniteQuery({
    queryKey: [...trpc.articles.pathKey(), "pages", input],
    queryFn: ({ pageParam, signal }) =>
      client.articles.list.query({ ...input, ...(pageParam ? { cursor: pageParam } : {}) }, { signal }),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
}
