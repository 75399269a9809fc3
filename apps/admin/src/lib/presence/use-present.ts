"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTRPC } from "#lib/api.tsx";
import type { Present } from "#lib/contract.ts";

/** How often a list asks who is where. */
const ASK_MS = 10_000;
const ASKED_MAX = 100;

/** Who else has which of the articles open: article id -> people. Of a longer list, the last rows loaded are asked for. */
export function usePresent(articleIds: readonly string[]): ReadonlyMap<string, readonly Present[]> {
  const trpc = useTRPC();
  const asked = articleIds.slice(-ASKED_MAX);
  const { data } = useQuery(
    trpc.presence.list.queryOptions(
      { articleIds: asked },
      { enabled: asked.length > 0, refetchInterval: ASK_MS, staleTime: 0, placeholderData: keepPreviousData },
    ),
  );
  return useMemo(() => Map.groupBy(data?.items ?? [], ({ articleId }) => articleId), [data]);
}
