"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this page already reacts: false in the HTML of the server, true from the first moment after. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
