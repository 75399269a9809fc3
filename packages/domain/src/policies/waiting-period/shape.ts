import { gate, note } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { WaitingPeriodQuestion } from "./question.ts";
import type { Group, Scheme, Situation } from "./words.ts";

/** How the wait of a resident comes about. */
export type ResidentWait = {
  readonly missedYears: number;
  readonly repairedYears: number;
  readonly fixedMonths: number;
  readonly variableMonths: number;
};

/** Why benefits start when they do. */
export const reasons = {
  /** Who waits for nothing; asked only for those who are not ordinary. */
  exempt: gate<readonly Group[], Group, "met" | "unknown">(["met", "unknown"]),
  "missed-years": gate<null, number | null, "met" | "unknown">(["met", "unknown"]),
  window: gate<null, boolean | null, "met" | "unknown">(["met", "unknown"]),
  /** Needed: the day a rule for the whole country begins, if one does later. Given: the months of wait. */
  "resident-wait": gate<PlainDate | null, number | null, "met" | "unknown">(["met", "unknown"]),
  situation: gate<Scheme, Situation | null, "met" | "unknown">(["met", "unknown"]),
  "start-month": gate<Scheme, number | null, "met" | "unknown">(["met", "unknown"]),
  gap: gate<number | null, number | null, "met" | "unknown">(["met", "unknown"]),
  "back-paid": gate<number, boolean | null, "met" | "unknown">(["met", "unknown"]),
  continuous: gate<number | null, number | null, "met" | "unknown">(["met", "unknown"]),
  "no-wait": note<null>(),
  "fixed-and-variable": note<ResidentWait>(),
  /** More years were named as paid later than were missed; only the missed ones count. */
  "repair-cut": note<{ readonly repaired: number; readonly missed: number }>(),
  floor: note<{ readonly years: number; readonly months: number }>(),
  "local-detail": note<null>(),
  "next-year": note<null>(),
  "national-rule-besides": note<number>(),
  retroactive: note<null>(),
  "at-most": note<{ readonly limit: number; readonly most: number }>(),
  "local-may-be-better": note<null>(),
};

/** When benefits start. */
export type WaitingPeriodOutcome = {
  /** Null where the rule counts natural months, or only sets the longest wait. */
  readonly waitMonths: number | null;
  readonly fixedMonths: number | null;
  /** The part that missed years add, after repair and before the floor. */
  readonly variableMonths: number | null;
  /** The least total; null where it does not apply. */
  readonly floorMonths: number | null;
  /** The longest wait a place may set; null where the rule itself gives the wait. */
  readonly mostMonths: number | null;
  /** Natural month of benefit, the month of payment being the first; null where the rule counts otherwise. */
  readonly startMonth: number | null;
  /** The first day of benefits; null where no day follows from the rule or the day of payment is not told. */
  readonly benefitFrom: PlainDate | null;
};

/** The types of this kind. */
export type WaitingPeriod = {
  readonly question: WaitingPeriodQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: WaitingPeriodOutcome;
  readonly answers: "value" | "unknown";
  readonly quantities: "fixed" | "variable" | "wait" | "benefit-from";
};
