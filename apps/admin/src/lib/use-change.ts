"use client";

import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useToasts } from "./toasts.tsx";

/** Changes something, says so, and loads anew what is under the key. Null: it was refused, and why has been said. */
export type Change = <T>(
  change: Promise<T>,
  done: string | null | ((value: T) => string),
) => Promise<{ readonly value: T } | null>;

/** Runs changes after which everything under the key is out of date. */
export function useChange(outdated: QueryKey): Change {
  const queryClient = useQueryClient();
  const toasts = useToasts();
  return async (change, done) => {
    try {
      const value = await change;
      if (done !== null) toasts.say(typeof done === "string" ? done : done(value));
      await queryClient.invalidateQueries({ queryKey: outdated });
      return { value };
    } catch (error) {
      toasts.fail(error);
      return null;
    }
  };
}
