import { gate, note } from "../../policy/index.ts";
import type { Bilingual, Fen } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { MutualAidQuestion } from "./question.ts";
import type { Area, Channel, Relation, Scheme, Use } from "./words.ts";

/** Why sharing is allowed or not; evidence first, sentences in the explain files. */
export const reasons = {
  "donor-insurance": gate<readonly Scheme[], Scheme, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  relation: gate<readonly Relation[], Relation, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  area: gate<Area, Area | null, "met" | "unknown">(["met", "unknown"]),
  use: gate<readonly Use[], Use, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "recipient-insured": gate<Use, Scheme, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "local-widening-unverified": note<Relation>(),
  "quota-locked": note<null>(),
  "documents-unverified": note<null>(),
  "channels-unverified": note<null>(),
};

/** What a yes carries. */
export type MutualAidOutcome = {
  /** Null where no papers have been verified. */
  readonly documents: readonly Bilingual[] | null;
  /** Null where no channel has been verified. */
  readonly channels: readonly Channel[] | null;
  /** What the shared amount covers and what is left to pay; null unless both amounts are given. */
  readonly sharedPaysFen: Fen | null;
  readonly restFen: Fen | null;
};

/** The types of this kind. */
export type MutualAid = {
  readonly question: MutualAidQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: MutualAidOutcome;
  readonly answers: "yes" | "no" | "unknown";
  readonly quantities: "shared-amount";
};
