import { gate, note } from "../../policy/index.ts";
import type { facts } from "./facts.ts";
import type { CredentialQuestion } from "./question.ts";
import type { Action, Form, Holder, Paper } from "./words.ts";

/** Why a credential may be used or not; evidence first, sentences in the explain files. */
export const reasons = {
  credential: gate<Holder, Holder, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  gain: gate<false, boolean, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  form: gate<readonly Form[], Form, "met" | "unknown">(["met", "unknown"]),
  designated: gate<true, boolean, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "patient-present": gate<true, boolean | null, "met" | "unknown">(["met", "unknown"]),
  "agent-action": gate<readonly Action[], Action, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "special-reason": gate<true, boolean | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "principal-id": gate<Paper, boolean | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "agent-id": gate<Paper, boolean | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "share-money-not-card": note<null>(),
  "keep-safe": note<null>(),
};

/** What a yes carries. */
export type CredentialOutcome = {
  /** Whether somebody acts for a patient who is not there. */
  readonly byAgent: boolean;
  /** What has to be shown besides the credential; null where no papers are asked for. */
  readonly papers: readonly Paper[] | null;
};

/** The types of this kind. */
export type CredentialUse = {
  readonly question: CredentialQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: CredentialOutcome;
  readonly answers: "yes" | "no" | "unknown";
  readonly quantities: never;
};
