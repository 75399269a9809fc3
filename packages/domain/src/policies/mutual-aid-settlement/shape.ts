import { gate, note } from "../../policy/index.ts";
import type { Fen } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { SettlementQuestion } from "./question.ts";
import type { Order } from "./words.ts";

/** Why the bill is split as it is, or why nobody can say. Counts are of shared accounts with money in them. */
export const reasons = {
  "own-use": gate<null, Fen, "met" | "unknown">(["met", "unknown"]),
  sharing: gate<null, number, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "several-donors": gate<null, number, "met" | "unknown">(["met", "unknown"]),
  "own-first": gate<true | null, number, "met" | "unknown">(["met", "unknown"]),
  order: gate<Order | null, number, "met" | "unknown">(["met", "unknown"]),
  "donors-at-once": gate<number | null, number, "met" | "unknown">(["met", "unknown"]),
  "practice-differs": note<null>(),
  "in-any-order": note<{ readonly accounts: Fen; readonly cash: Fen }>(),
  "quota-locked": note<null>(),
};

/** How the own share of a bill is paid. Own account, shared accounts and cash add up to it. */
export type SettlementOutcome = {
  readonly ownPaysFen: Fen;
  readonly sharedPaysFen: Fen;
  /** What each shared account pays, as the question numbers them. */
  readonly donorsPayFen: readonly Fen[];
  readonly cashFen: Fen;
};

/** The types of this kind. */
export type Settlement = {
  readonly question: SettlementQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: SettlementOutcome;
  readonly answers: "value" | "no" | "unknown";
  readonly quantities: "burden" | "own-account" | "shared-account" | "cash";
};
