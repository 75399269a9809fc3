import type { Instant, PlainDate, RegionCode, Span } from "../shared/index.ts";
import type { Basis, Citation, Grade } from "./fact-version.ts";
import type { Reading } from "./reading.ts";
import type { GateState } from "./reasons.ts";
import type { Step } from "./step.ts";

/** `unknown` where no verified rule exists; it is never a guess. */
export type Answer = "yes" | "no" | "value" | "unknown";

/** Where and when a question is asked: the region, the day whose rules count, what was known, and today. */
export type Moment = {
  readonly region: RegionCode;
  readonly on: PlainDate;
  /** Decide as we would have at this moment; absent for what is known now. */
  readonly knownAt?: Instant | null;
  /** The day of asking, against which overdue reviews are told; the day itself when absent. */
  readonly today?: PlainDate;
};

/** Why: a condition with what was needed and given, or a remark. */
export type Reason<Code extends string = string> =
  | {
      readonly type: "gate";
      readonly code: Code;
      readonly state: GateState;
      readonly needed: unknown;
      readonly given: unknown;
      readonly reading: Reading<unknown> | null;
      readonly citations: readonly Citation[];
    }
  | {
      readonly type: "note";
      readonly code: Code;
      readonly evidence: unknown;
      readonly reading: Reading<unknown> | null;
      readonly citations: readonly Citation[];
    };

/** What keeps the answer open, and whether knowing it would settle the question by itself. */
export type Missing<Code extends string = string> = {
  readonly code: Code;
  readonly reading: Reading<unknown> | null;
  readonly decidesAlone: boolean;
};

/** What the evaluator of a kind returns. */
export type Verdict<O> = { readonly answer: Answer; readonly outcome: O | null };

/** An answer with everything it rests on. */
export type Decision<O = unknown, Code extends string = string> = {
  readonly kind: string;
  readonly region: RegionCode;
  readonly on: PlainDate;
  readonly knownAt: Instant | null;
  readonly answer: Answer;
  readonly outcome: O | null;
  readonly reasons: readonly Reason<Code>[];
  readonly trace: readonly Step[];
  readonly reads: readonly Reading<unknown>[];
  /** The days around `on` over which neither answer nor outcome can change. */
  readonly holds: Span;
  /** The weakest basis and grade among the facts the answer rests on. */
  readonly confidence: { readonly basis: Basis; readonly grade: Grade };
  /** True when a fact it reads is overdue for review. */
  readonly stale: boolean;
  readonly missing: readonly Missing<Code>[];
};
