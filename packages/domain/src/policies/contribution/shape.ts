import { type ClaimSaid, gate, note } from "../../policy/index.ts";
import type { Fen, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { ContributionQuestion } from "./question.ts";
import type { Collector, Detail, Payer } from "./words.ts";

/** Why an amount is what it is, or why there is none. */
export const reasons = {
  told: gate<Detail, null, "unknown">(["unknown"]),
  rate: gate<Payer, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  "rate-is": gate<Ppm, Ppm, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "rate-floor": gate<Ppm, Ppm, "met" | "failed">(["met", "failed"]),
  "rate-whole": gate<Ppm, Ppm, "failed" | "unknown">(["failed", "unknown"]),
  floor: gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  bounds: gate<null, null, "unknown">(["unknown"]),
  year: gate<number, null, "unknown">(["unknown"]),
  minimum: gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  funding: gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  individual: gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  "late-payer": gate<null, Payer, "met" | "unknown">(["met", "unknown"]),
  "late-rate": gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  unreported: gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  collector: gate<null, null, "unknown">(["unknown"]),
  bonus: gate<number | null, number, "met" | "unknown">(["met", "unknown"]),
  "general-rate": note<null>(),
  "national-guide": note<Ppm>(),
  "floor-amount": note<{ readonly rate: Ppm; readonly amount: Fen }>(),
  "at-told-rate": note<{ readonly rate: Ppm; readonly amount: Fen }>(),
  withheld: note<null>(),
  "bears-all": note<null>(),
  "own-wage": note<null>(),
  "local-standard": note<null>(),
  "law-over-regulation": note<null>(),
  "employer-bears-fee": note<null>(),
  "bonus-ceiling-unverified": note<null>(),
  "bonus-local": note<null>(),
  claimed: note<readonly ClaimSaid[]>(),
};

/** What a yes, a no or a value carries. */
export type ContributionOutcome =
  | {
      readonly ask: "employee" | "employer" | "employer-minimum" | "flexible";
      readonly rate: Ppm;
      readonly baseFen: Fen;
      readonly monthlyFen: Fen;
    }
  | { readonly ask: "rate-allowed" | "resident-allowed" }
  | { readonly ask: "base"; readonly baseFen: Fen; readonly floorFen: Fen; readonly ceilingFen: Fen }
  | {
      readonly ask: "resident";
      readonly year: number;
      readonly individualFen: Fen;
      readonly subsidyFen: Fen | null;
    }
  | { readonly ask: "resident-minimum"; readonly fundingFen: Fen; readonly individualFen: Fen }
  | { readonly ask: "late-fee"; readonly ratePerDay: Ppm; readonly feeFen: Fen }
  | { readonly ask: "unreported"; readonly dueFen: Fen }
  | { readonly ask: "collector"; readonly collector: Collector }
  | { readonly ask: "bonus"; readonly raiseFen: Fen };

/** The types of this kind. */
export type Contribution = {
  readonly question: ContributionQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: ContributionOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities:
    | "monthly"
    | "base"
    | "base-floor"
    | "base-ceiling"
    | "funding"
    | "individual"
    | "late-fee"
    | "due"
    | "raise";
};
