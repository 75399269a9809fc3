import { gate, note } from "../../policy/index.ts";
import type { Bilingual, Fen, Ppm } from "../../shared/index.ts";
import type { facts } from "./facts.ts";
import type { ReimbursementQuestion } from "./question.ts";
import type { Cause, Liability, Scheme } from "./words.ts";

/** What an amount is calculated with, and who says so. */
export type AppliedRule = {
  readonly by: "told" | "place";
  readonly deductible: Fen;
  readonly ratio: Ppm;
  /** Null where no limit is told or set. */
  readonly capLeft: Fen | null;
};

/** Why the fund pays or not, and why an amount is what it is or cannot be told. */
export const reasons = {
  insured: gate<readonly Scheme[], Scheme, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  cause: gate<readonly Cause[], Cause, "met" | "failed" | "unknown">(["met", "failed", "unknown"]),
  "third-party": gate<readonly Liability[], Liability | null, "met" | "failed" | "unknown">([
    "met",
    "failed",
    "unknown",
  ]),
  rule: gate<null, AppliedRule | null, "met" | "unknown">(["met", "unknown"]),
  bill: gate<Fen, Fen, "met" | "failed">(["met", "failed"]),
  "fund-recovers": note<null>(),
  "as-told": note<null>(),
  "only-claims": note<null>(),
  "below-deductible": note<{ readonly counted: Fen; readonly deductible: Fen }>(),
  "cap-reached": note<{ readonly before: Fen; readonly cap: Fen }>(),
  "outpatient-floor": note<Ppm>(),
  "manual-claim": note<{ readonly workingDays: number; readonly papers: readonly Bilingual[] }>(),
};

/** What the fund pays; amounts are null when only whether it pays was asked. */
export type ReimbursementOutcome = {
  readonly fundPaysFen: Fen | null;
  readonly beforeCapFen: Fen | null;
  /** What the patient bears inside the catalogue. */
  readonly ownShareFen: Fen | null;
  /** What is outside the catalogue. */
  readonly outOfScopeFen: Fen | null;
  /** The least the outpatient ratio begins from by the national opinions. */
  readonly leastRatioPpm: Ppm | null;
  readonly claimWorkingDays: number | null;
};

/** The types of this kind. */
export type Reimbursement = {
  readonly question: ReimbursementQuestion;
  readonly facts: typeof facts;
  readonly reasons: typeof reasons;
  readonly outcome: ReimbursementOutcome;
  readonly answers: "yes" | "no" | "value" | "unknown";
  readonly quantities:
    | "in-scope"
    | "class-b-first"
    | "counted"
    | "deductible"
    | "before-cap"
    | "fund-pays"
    | "own-share"
    | "out-of-scope";
};
