import { gate, note, type TierTable } from "../../policy/index.ts";
import type { Fen, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { CatastrophicQuestion } from "./question.ts";
import type { Scheme } from "./words.ts";

/** Why an amount is what it is, or why there is none. */
export const reasons = {
  scheme: gate<readonly Scheme[], Scheme, "met" | "unknown">(["met", "unknown"]),
  tiers: gate<"ordinary" | "poor", TierTable | null, "met" | "unknown">(["met", "unknown"]),
  cap: gate<"ordinary" | "poor", Fen | null, "met" | "unknown">(["met", "unknown"]),
  income: gate<Ppm, Fen | null, "met" | "unknown">(["met", "unknown"]),
  "below-deductible": note<{ readonly burden: Fen; readonly deductible: Fen }>(),
  "cap-reached": note<{ readonly before: Fen; readonly cap: Fen }>(),
  /** Shares of income and of the part above it, as they apply to this group. */
  "national-principle": note<{
    readonly group: "ordinary" | "poor";
    readonly share: Ppm;
    readonly ratio: Ppm;
  }>(),
  "deductible-ceiling": note<{ readonly ratio: Ppm; readonly ceiling: Fen | null }>(),
};

/** What catastrophic-illness insurance pays. */
export type CatastrophicOutcome = {
  readonly deductibleFen: Fen;
  readonly beforeCapFen: Fen;
  /** Null where there is no cap, or none that holds nationally. */
  readonly capFen: Fen | null;
  readonly paysFen: Fen;
  /** What the patient still bears of this burden. */
  readonly personalAfterFen: Fen;
};

/** The types of this kind. */
export type Catastrophic = {
  readonly question: CatastrophicQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: CatastrophicOutcome;
  readonly answers: "value" | "unknown";
  readonly quantities:
    | "counted"
    | "burden"
    | "deductible"
    | "tier"
    | "before-cap"
    | "pays"
    | "personal-after";
};
