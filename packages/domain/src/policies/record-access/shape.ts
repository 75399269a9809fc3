import { gate, note } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { AccessQuestion } from "./question.ts";
import type { BasisOfAccess, Consent, Giver, Purpose, RecordKind, Viewer } from "./words.ts";

/** Why a record may be seen or not; evidence first, sentences in the explain files. */
export const reasons = {
  "own-query": gate<RecordKind, Viewer, "met" | "unknown">(["met", "unknown"]),
  duty: gate<readonly Viewer[], Viewer, "met" | "unknown">(["met", "unknown"]),
  purpose: gate<Purpose, Purpose | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  barred: gate<readonly RecordKind[], RecordKind, "failed">(["failed"]),
  "near-relative": gate<readonly Viewer[], Viewer, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  arrangement: gate<null, boolean, "met" | "failed">(["met", "failed"]),
  guardian: gate<number | null, number | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "adult-guardian": gate<null, Viewer, "unknown">(["unknown"]),
  consent: gate<Consent | null, Consent | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "consent-giver": gate<Giver, Giver | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "consent-standing": gate<null, PlainDate, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "consent-scope": gate<true, boolean, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  secrecy: note<RecordKind>(),
  sensitive: note<RecordKind>(),
  "withdrawal-not-retroactive": note<null>(),
  "unless-arranged": note<null>(),
  "minors-need-guardian": note<number>(),
  "sale-is-crime": note<null>(),
  "papers-unverified": note<null>(),
  "family-account-scope-unverified": note<null>(),
};

/** What a yes carries. */
export type AccessOutcome = {
  readonly basis: BasisOfAccess;
  /** Whether it is free; null where nothing is verified. */
  readonly free: boolean | null;
};

/** The types of this kind. */
export type RecordAccess = {
  readonly question: AccessQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: AccessOutcome;
  readonly answers: "yes" | "no" | "unknown";
  readonly quantities: never;
};
