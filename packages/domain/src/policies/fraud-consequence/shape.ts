import { gate, note } from "../../policy/index.ts";
import type { Fen, PlainDate } from "../../shared/index.ts";
import type { facts, Range, Sentence } from "./facts.ts";
import type { FraudQuestion } from "./question.ts";
import type { Act, Fund, Party, Scale } from "./words.ts";

/** Why a consequence follows or not; evidence first, sentences in the explain files. */
export const reasons = {
  act: gate<readonly Act[], Act | null, "met" | "unknown">(["met", "unknown"]),
  /** Needed: the act, and the fine it would bring. */
  purpose: gate<{ readonly act: Act; readonly fine: Range | null }, null, "unknown">(["unknown"]),
  insured: gate<Range, boolean | null, "met" | "unknown">(["met", "unknown"]),
  fund: gate<readonly Fund[], Fund, "met" | "unknown">(["met", "unknown"]),
  suspension: gate<PlainDate | null, Act, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  fine: gate<Range | null, Act, "met" | "failed">(["met", "failed"]),
  "credit-record": gate<null, null, "unknown">(["unknown"]),
  "insurance-credit": gate<readonly Party[], Party | null, "met" | "unknown">(["met", "unknown"]),
  "crime-act": gate<readonly Act[], Act | null, "met" | "unknown">(["met", "unknown"]),
  "crime-scale": gate<Readonly<Record<Scale, Sentence>> | null, Scale | null, "met" | "unknown">([
    "met",
    "unknown",
  ]),
  reward: gate<null, null, "unknown">(["unknown"]),
  "presumed-purpose": note<Act>(),
  "no-purpose-no-fine": note<null>(),
  "fine-depends-on-purpose": note<Range | null>(),
  "not-insured": note<null>(),
  "amount-missing": note<null>(),
  "criminal-liability": note<null>(),
  "institution-suspension-depends": note<Range>(),
  "local-insurance-credit": note<readonly Party[]>(),
  "credit-claim-unsupported": note<null>(),
};

/** The administrative consequences. Null amounts: the amount was not told. Null ranges: it does not apply. */
export type Sanction = {
  readonly type: "sanction";
  /** Whether money has to be returned at all. */
  readonly refunds: boolean;
  readonly refundFen: Fen | null;
  /** Whether the refund may be agreed in instalments. */
  readonly instalments: boolean;
  /** What a suspension stops: a person's direct settlement, or the insured services of a department. */
  readonly suspends: "settlement" | "services" | null;
  readonly suspensionLeastMonths: number | null;
  readonly suspensionMostMonths: number | null;
  /** Suspended for as long as the investigation is refused; bills are paid in full meanwhile. */
  readonly suspendedUntilCooperation: boolean;
  readonly fineLeastTimes: number | null;
  readonly fineMostTimes: number | null;
  readonly fineLeastFen: Fen | null;
  readonly fineMostFen: Fen | null;
};

/** What a conviction at this scale brings. */
export type Punishment = {
  readonly type: "punishment";
  readonly leastYears: number;
  /** Null: up to life. */
  readonly mostYears: number | null;
};

/** That somebody is covered by credit management. */
export type Coverage = { readonly type: "coverage"; readonly parties: readonly Party[] };

/** What a yes or a value carries. */
export type FraudOutcome = Sanction | Punishment | Coverage;

/** The types of this kind. */
export type FraudConsequence = {
  readonly question: FraudQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: FraudOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: "refund" | "fine-least" | "fine-most";
};
