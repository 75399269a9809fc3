import type { NextStep } from "./next-step.ts";

/** A dialog of the article's bar. */
export type BarDialog =
  | NextStep
  | "withdraw"
  | "preview"
  | "discard"
  | "reinstate"
  | "sendBack"
  | "expiry"
  | "trash"
  | "release";
