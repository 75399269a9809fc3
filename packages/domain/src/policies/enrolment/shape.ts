import { type ClaimSaid, gate, note } from "../../policy/index.ts";
import type { PlainDate } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { EnrolmentQuestion } from "./question.ts";
import type { Detail, Household, Payment, Registrar, Scheme, Status } from "./words.ts";

/** Why somebody joins this insurance, or whether a term was kept. */
export const reasons = {
  told: gate<Detail, null, "unknown">(["unknown"]),
  status: gate<readonly Scheme[], Status, "met" | "unknown">(["met", "unknown"]),
  joins: gate<Scheme, Status, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  must: gate<readonly Status[], Status, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  household: gate<null, Household, "met" | "unknown">(["met", "unknown"]),
  term: gate<number | null, PlainDate, "met" | "unknown">(["met", "unknown"]),
  "past-deadline": gate<PlainDate, PlainDate | null, "met" | "failed">(["met", "failed"]),
  "agency-term": gate<number | null, null, "met" | "unknown">(["met", "unknown"]),
  "past-agency-term": gate<number, number, "met" | "failed">(["met", "failed"]),
  "one-at-a-time": gate<null, null, "failed" | "unknown">(["failed", "unknown"]),
  account: gate<null, null, "met" | "unknown">(["met", "unknown"]),
  "resident-deadline": gate<number, string | null, "met" | "unknown">(["met", "unknown"]),
  "newborn-term": gate<null, null, "unknown">(["unknown"]),
  "not-a-third-insurance": note<null>(),
  "must-be-employee": note<Status>(),
  "labour-relation-decides": note<null>(),
  "household-not-asked": note<null>(),
  "household-relaxation": note<null>(),
  "first-day-not-counted": note<null>(),
  "agency-then": note<number>(),
  "deadline-passed": note<PlainDate>(),
  "window-local": note<null>(),
  claimed: note<readonly ClaimSaid[]>(),
};

/** A term for registration and how it was kept. */
export type Term = {
  readonly limitDays: number;
  readonly lastDay: PlainDate;
  readonly daysLate: number | null;
};

/** What a yes, a no with content or a value carries. */
export type EnrolmentOutcome =
  | {
      readonly ask: "scheme";
      readonly schemes: readonly Scheme[];
      readonly compulsory: boolean;
      readonly registers: Registrar;
      readonly pays: Payment;
    }
  | { readonly ask: "may-join"; readonly scheme: Scheme }
  | { readonly ask: "must-join" | "two-at-once" | "flexible-account" }
  | ({ readonly ask: "registration-deadline" | "registration-late" } & Term)
  | { readonly ask: "agency-deadline" | "agency-late"; readonly limitWorkingDays: number }
  | { readonly ask: "resident-deadline"; readonly lastDay: PlainDate | null; readonly days: number | null };

/** The types of this kind. */
export type Enrolment = {
  readonly question: EnrolmentQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: EnrolmentOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: "last-day" | "days-late";
};
