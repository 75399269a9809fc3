"use client";

import { useSearchParams } from "next/navigation";
import { useCallback } from "react";
import { filtersFrom, type ListFilters, queryFor } from "#lib/list-filters.ts";
import { paths } from "#lib/paths.ts";

/** The filters of the address, and how to change some of them without loading the page again. */
export function useListFilters(): [ListFilters, (change: Partial<ListFilters>) => void] {
  const filters = filtersFrom(useSearchParams());
  const change = useCallback((wanted: Partial<ListFilters>) => {
    const before = filtersFrom(new URLSearchParams(window.location.search));
    window.history.replaceState(null, "", paths.articles + queryFor({ ...before, ...wanted }));
  }, []);
  return [filters, change];
}
