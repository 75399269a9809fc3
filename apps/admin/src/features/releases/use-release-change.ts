"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import type { Release } from "#lib/contract.ts";
import { useToasts } from "#lib/toasts.tsx";

/** Which release, and which version of it is on the screen. */
interface SeenRelease {
  readonly releaseId: string;
  readonly expectedVersion: number;
}

/**
 * Changes the release on the screen, says so, and shows it as it is afterwards; one that was refused is loaded anew.
 * Answers null when it was refused.
 */
export function useReleaseChange({ releaseId, version }: Release) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  const { queryKey } = trpc.releases.get.queryOptions({ releaseId });
  return async (
    call: (seen: SeenRelease) => Promise<Release>,
    done: string,
    undo?: { label: string; run: (after: Release) => void },
  ): Promise<Release | null> => {
    try {
      const after = await call({ releaseId, expectedVersion: version });
      queryClient.setQueryData(queryKey, after);
      toasts.say(done, undo && { label: undo.label, run: () => undo.run(after) });
      const isElsewhere = { queryKey: trpc.pathKey(), refetchType: "none" } as const;
      await queryClient.invalidateQueries(isElsewhere);
      return after;
    } catch (error) {
      toasts.fail(error);
      await queryClient.invalidateQueries({ queryKey: trpc.releases.pathKey() });
      return null;
    }
  };
}
