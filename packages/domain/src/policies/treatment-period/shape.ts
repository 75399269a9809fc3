import { gate, note } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { facts, PeriodRow } from "./facts.ts";
import type { TreatmentPeriodQuestion } from "./question.ts";
import type { Approval, Approver, Cause, Disease, Employer } from "./words.ts";

/** Why the period is what it is, or why it may or may not be extended. */
export const reasons = {
  employer: gate<readonly Employer[], Employer, "met" | "unknown">(["met", "unknown"]),
  cause: gate<readonly Cause[], Cause, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  worked: gate<null, number | null, "met" | "unknown">(["met", "unknown"]),
  /** Needed: the months worked in all, which those in the unit cannot exceed. */
  unit: gate<number | null, number | null, "met" | "unknown">(["met", "unknown"]),
  periods: gate<null, PeriodRow | null, "met" | "unknown">(["met", "unknown"]),
  disease: gate<readonly Disease[], Disease | null, "met" | "unknown">(["met", "unknown"]),
  uncured: gate<number | null, number | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  approval: gate<readonly Approver[], Approval | null, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  counting: note<null>(),
  "dismissal-barred": note<null>(),
  "extension-not-fixed": note<null>(),
};

/** The period, or for an extension that it may be granted. */
export type TreatmentPeriodOutcome = {
  /** Null in an answer about an extension: no document says how long it may be. */
  readonly periodMonths: number | null;
  readonly withinMonths: number | null;
  /** The first day after the span in which sick leave is added up; null unless the first sick day is given. */
  readonly countedUntil: PlainDate | null;
};

/** The types of this kind. */
export type TreatmentPeriod = {
  readonly question: TreatmentPeriodQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: TreatmentPeriodOutcome;
  readonly answers: "value" | "yes" | "no" | "unknown";
  readonly quantities: "period" | "within" | "counted-until";
};
