import { gate, note } from "../../policy/index.ts";
import type { Fen, PlainDate, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { BackPaymentQuestion } from "./question.ts";
import type { Gap, Order } from "./words.ts";

/** Why something may be paid later and what it costs. */
export const reasons = {
  payable: gate<readonly Gap[], Gap, "met" | "unknown">(["met", "unknown"]),
  "transfer-gap": gate<number | null, number | null, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  /** Late fee, fine and estimate are laid down for employers. */
  debtor: gate<Gap, Gap, "met" | "unknown">(["met", "unknown"]),
  amount: gate<null, Fen | null, "met" | "unknown">(["met", "unknown"]),
  days: gate<null, number | null, "met" | "unknown">(["met", "unknown"]),
  rate: gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  /** Needed: the first day of the rate, before which the debt must not have begun. */
  "one-rate": gate<PlainDate, number, "met" | "unknown">(["met", "unknown"]),
  "fine-rule": gate<number | null, number | null, "met" | "unknown">(["met", "unknown"]),
  order: gate<null, Order | null, "met" | "unknown">(["met", "unknown"]),
  estimate: gate<null, Ppm | null, "met" | "unknown">(["met", "unknown"]),
  "no-time-limit": note<null>(),
  "wait-shorter": note<number>(),
  "no-wait-on-move": note<null>(),
  "late-fee-besides": note<Ppm>(),
  "fine-only-after-order": note<null>(),
  "fine-besides": note<{ readonly least: number; readonly most: number }>(),
  "order-days": note<number>(),
  "benefits-stop": note<null>(),
};

/** What it costs. Only what was asked for is there; the rest is null. */
export type BackPaymentOutcome = {
  readonly costFen: Fen | null;
  readonly ratePerDay: Ppm | null;
  readonly lateFeeFen: Fen | null;
  readonly fineLeastFen: Fen | null;
  readonly fineMostFen: Fen | null;
  readonly dueFen: Fen | null;
};

/** The types of this kind. */
export type BackPayment = {
  readonly question: BackPaymentQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: BackPaymentOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities: "cost" | "owed" | "late-fee" | "fine-least" | "fine-most" | "due";
};
