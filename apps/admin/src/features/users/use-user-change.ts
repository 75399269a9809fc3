"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "#lib/api.tsx";
import { useToasts } from "#lib/toasts.tsx";

/** Changes something about a user, says so, and shows the list anew. True: it is done. */
export function useUserChange(): (change: Promise<unknown>, done: string) => Promise<boolean> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toasts = useToasts();
  return async (change, done) => {
    try {
      await change;
    } catch (error) {
      toasts.fail(error);
      return false;
    }
    toasts.say(done);
    await queryClient.invalidateQueries({ queryKey: trpc.users.list.queryKey() });
    return true;
  };
}
