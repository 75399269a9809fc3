"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "./api.tsx";
import type { Colleague } from "./contract.ts";

/** Everybody who works here now, by name; empty until that is known. */
export function usePeople(): readonly Colleague[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.people.list.queryOptions(undefined, { staleTime: 300_000 }));
  return data?.items ?? [];
}
