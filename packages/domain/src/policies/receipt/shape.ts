import { gate, note } from "../../policy/index.ts";
import type { Bilingual, Fen, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { ReceiptQuestion } from "./question.ts";
import type { Line } from "./words.ts";

/** Why the lines add up or not. `needed` is what stands on the receipt, `given` what its parts come to. */
export const reasons = {
  identity: gate<true | null, null, "met" | "unknown">(["met", "unknown"]),
  lines: gate<readonly Line[], null, "met" | "unknown">(["met", "unknown"]),
  total: gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  "in-scope": gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  payment: gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  "what-lines-mean": note<null>(),
  "fund-paid-nothing": note<null>(),
  "account-is-payment": note<Fen>(),
  "no-fixed-share": note<Ppm>(),
  "local-lines": note<readonly Bilingual[]>(),
};

/** The lines of the receipt, those not printed derived from the others; null where they cannot be. */
export type ReceiptOutcome = {
  readonly inScopeFen: Fen;
  readonly fundPaidFen: Fen;
  readonly ownShareFen: Fen;
  readonly outOfScopeFen: Fen;
  /** Own share and what is out of scope: what the patient bears. */
  readonly personalFen: Fen;
  readonly accountPaidFen: Fen | null;
  readonly cashFen: Fen | null;
};

/** The types of this kind. */
export type Receipt = {
  readonly question: ReceiptQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: ReceiptOutcome;
  readonly answers: "value" | "no" | "unknown";
  readonly quantities:
    | "total"
    | "in-scope"
    | "fund"
    | "own-share"
    | "out-of-scope"
    | "personal"
    | "account"
    | "cash";
};
