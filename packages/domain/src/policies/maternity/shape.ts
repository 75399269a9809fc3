import { gate, note } from "../../policy/index.ts";
import type { Bilingual, PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { MaternityQuestion } from "./question.ts";
import type { Benefit, Claimant, Payer, Route } from "./words.ts";

/** Why the benefit is due or not. */
export const reasons = {
  claimant: gate<readonly Claimant[], Claimant, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  contributed: gate<Benefit, number, "met" | "failed">(["met", "failed"]),
  months: gate<number | null, number | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  payer: gate<null, Payer | null, "met" | "unknown">(["met", "unknown"]),
  delivered: gate<PlainDate, PlainDate, "met" | "failed">(["met", "failed"]),
  /** Medical cost where it is claimed, and nowhere verified, that more months are asked for. */
  "medical-start": gate<null, number, "unknown">(["unknown"]),
  "no-months-in-law": note<null>(),
  "local-rule-unverified": note<Bilingual | null>(),
  "other-place": note<Bilingual>(),
  "may-wait": note<{ readonly required: number; readonly missing: number }>(),
  routes: note<readonly Route[]>(),
  "routes-unverified": note<null>(),
  "medical-start-unverified": note<null>(),
  "average-wage": note<null>(),
  "settled-within": note<number>(),
  "employer-contributes": note<null>(),
  merged: note<null>(),
};

/** What is due, or what is still missing for it. */
export type MaternityOutcome = {
  readonly benefit: Benefit;
  /** Null where no number of months applies or none is verified. */
  readonly requiredMonths: number | null;
  readonly missingMonths: number | null;
  /** Null where nobody has verified who bears it, and for medical cost. */
  readonly payer: Payer | null;
  /** Null where the way of payment has not been verified. */
  readonly routes: readonly Route[] | null;
};

/** The types of this kind. */
export type Maternity = {
  readonly question: MaternityQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: MaternityOutcome;
  readonly answers: "yes" | "no" | "unknown";
  readonly quantities: "required" | "missing";
};
