"use client";

import type { Action } from "@gongji/domain/article";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "./api.tsx";
import type { Me } from "./contract.ts";

/** The question who is signed in, with its answer (`known` when the page came with it) or why there is none. */
export function useMeQuery(known?: Me) {
  const trpc = useTRPC();
  return useQuery(
    trpc.session.me.queryOptions(undefined, { staleTime: 60_000, ...(known ? { initialData: known } : {}) }),
  );
}

/** Who is signed in; undefined until that is known. */
export function useMe(): Me | undefined {
  return useMeQuery().data;
}

/** Whether the signed-in person's role carries the action; false until that is known. */
export function useMay(action: Action): boolean {
  return useMe()?.actions.includes(action) ?? false;
}
