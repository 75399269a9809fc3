import { gate, note } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { LifetimeYearsQuestion } from "./question.ts";
import type { Sex } from "./words.ts";

/** Years needed in all and, where the place asks for it, actually paid there. */
export type YearsNeeded = { readonly years: number; readonly actualYears: number | null };
/** Months paid, and how many are still missing. */
export type MonthsPaid = {
  readonly cumulative: number;
  readonly actual: number | null;
  readonly missing: number;
};

/** Why contributions go on or not. */
export const reasons = {
  years: gate<Sex | null, number | null, "met" | "unknown">(["met", "unknown"]),
  /** Needed: the years of men and women, which differ, so that one must be told. */
  sex: gate<{ readonly men: number; readonly women: number }, null, "unknown">(["unknown"]),
  "actual-years": gate<number | null, number | null, "met" | "unknown">(["met", "unknown"]),
  paid: gate<number, null, "unknown">(["unknown"]),
  /** Met while something is missing: only then contributions go on. */
  shortfall: gate<YearsNeeded, MonthsPaid, "met" | "failed">(["met", "failed"]),
  /** The years that would have to be actual; null where that is not verified. */
  "actual-years-open": note<number | null>(),
  "claims-conflict": note<number>(),
  stepwise: note<{ readonly from: PlainDate; readonly men: number; readonly women: number }>(),
  "may-pay-on": note<null>(),
  "longer-by-approval": note<null>(),
  "years-elsewhere-count": note<null>(),
};

/** The years needed and what is missing. */
export type LifetimeYearsOutcome = {
  readonly requiredYears: number;
  /** Null where the place asks for none. */
  readonly actualYears: number | null;
  /** Null when only the years were asked for. At least so many, where the actual years stayed open. */
  readonly missingMonths: number | null;
};

/** The types of this kind. */
export type LifetimeYears = {
  readonly question: LifetimeYearsQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: LifetimeYearsOutcome;
  readonly answers: "value" | "yes" | "no" | "unknown";
  readonly quantities: "required" | "missing";
};
