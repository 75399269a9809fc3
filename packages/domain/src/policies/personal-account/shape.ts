import { gate, note } from "../../policy/index.ts";
import type { Fen, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { PersonalAccountQuestion } from "./question.ts";
import type { Fund, Holder, Person, Scheme, Use } from "./words.ts";

/** Where and for whom the money is meant. */
export type Purpose = { readonly fund: Fund; readonly person: Person };

/** Why the account may pay or not, and why an amount enters it or cannot be told. */
export const reasons = {
  insurance: gate<readonly Scheme[], Scheme, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "flexible-account": gate<null, Holder, "met" | "unknown">(["met", "unknown"]),
  fund: gate<readonly Fund[], Purpose, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "family-conditions": gate<Use | null, null, "unknown">(["unknown"]),
  use: gate<readonly Use[], Use | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "historic-balance": gate<Use, boolean | null, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  locked: gate<null, Fen, "met" | "unknown">(["met", "unknown"]),
  credit: gate<Ppm | null, Holder | null, "met" | "unknown">(["met", "unknown"]),
  base: gate<Ppm, Fen | null, "met" | "unknown">(["met", "unknown"]),
  "employer-part": gate<Ppm | null, null, "failed" | "unknown">(["failed", "unknown"]),
  "see-reimbursement": note<null>(),
  "local-start": note<null>(),
};

/** What a yes, a no or a value carries; null for what was not asked or cannot be told. */
export type PersonalAccountOutcome = {
  readonly accountPaysFen: Fen | null;
  readonly restFen: Fen | null;
  /** What enters the account a month. */
  readonly creditFen: Fen | null;
  /** Of which from the employer's contribution. */
  readonly employerCreditFen: Fen | null;
};

/** The types of this kind. */
export type PersonalAccount = {
  readonly question: PersonalAccountQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: PersonalAccountOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: "available" | "account-pays" | "rest" | "credit";
};
