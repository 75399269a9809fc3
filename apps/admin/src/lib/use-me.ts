"use client";

import type { Action } from "@gongji/domain/article";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "./api.tsx";
import type { Me } from "./contract.ts";
import { problemOf } from "./problem.ts";

/** How often a server that does not answer is asked again. */
const AWAY_MS = 5_000;
function isAway(error: unknown): boolean {
  const code = problemOf(error)?.code;
  return error !== null && (code === undefined || code === "service.unavailable");
}

/** The question who is signed in, with its answer (`known` when the page came with it) or why there is none. */
export function useMeQuery(known?: Me) {
  const trpc = useTRPC();
  return useQuery(
    trpc.session.me.queryOptions(undefined, {
      staleTime: 60_000,
      // Whoever came while the server was away is let in once it is back.
      refetchInterval: ({ state }) => (isAway(state.error) ? AWAY_MS : false),
      ...(known ? { initialData: known } : {}),
    }),
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
