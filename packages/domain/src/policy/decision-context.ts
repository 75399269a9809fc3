import type { Fen, PlainDate, Ppm, RegionCode, RegionTable } from "../shared/index.ts";
import type { Verdict } from "./decision.ts";
import type { Reading } from "./reading.ts";
import type {
  Evidence,
  FactName,
  FactValue,
  GateCode,
  Given,
  Needed,
  NoteCode,
  PolicyShape,
  StateOf,
} from "./shape.ts";
import type { Step } from "./step.ts";

/**
 * What an evaluator may do: read facts, test conditions, remark, note steps, conclude. Everything it does here
 * is what the answer can later show; it has no other way to learn the day, the region or a rule.
 */
export interface DecisionContext<T extends PolicyShape> {
  readonly region: RegionCode;
  readonly on: PlainDate;
  readonly regions: RegionTable;
  /** Whether steps are kept. Only ever a reason to skip building a step, never to decide differently. */
  readonly tracing: boolean;

  /** The fact in the question's region on the question's day. */
  read<K extends FactName<T>>(name: K): Reading<FactValue<T, K>>;
  /** The fact in another region (the other person's, the hospital's) on the question's day. */
  readIn<K extends FactName<T>>(name: K, region: RegionCode): Reading<FactValue<T, K>>;
  /** The fact in the question's region on a day the question names; the answer then does not move with `on`. */
  readAt<K extends FactName<T>>(name: K, date: PlainDate): Reading<FactValue<T, K>>;
  /** Whether the question's day has reached the date; narrows how long the answer holds. */
  hasReached(date: PlainDate): boolean;

  /** Tests a condition; every one is reported, none stops the evaluation. Returns its state. */
  gate<C extends GateCode<T>>(
    code: C,
    state: StateOf<T, C>,
    needed: Needed<T, C>,
    given: Given<T, C>,
    reading?: Reading<unknown>,
  ): StateOf<T, C>;
  /** Adds a remark. */
  note<C extends NoteCode<T>>(code: C, evidence: Evidence<T, C>, reading?: Reading<unknown>): void;

  /** Keeps a step of a calculation. Build it only if `tracing`. */
  step(step: Step<T["quantities"]>): void;
  /** Keeps an amount under its name. */
  amount(quantity: T["quantities"], amount: Fen): Fen;
  /** Takes the share of an amount, rounded half up to the fen, and keeps the step. */
  share(quantity: T["quantities"], of: Fen, ratio: Ppm): Fen;

  /** Concludes: a failed condition makes it no, else an undecidable one unknown, else yes. */
  yes(outcome: T["outcome"]): Verdict<T["outcome"]>;
  /** Concludes with a value under the same conditions. */
  value(outcome: T["outcome"]): Verdict<T["outcome"]>;
  /** Concludes no, with what still may be said; every condition may be met. */
  no(outcome: T["outcome"] | null): Verdict<T["outcome"]>;
  /** Concludes without an outcome, after a condition that failed or could not be decided. */
  refuse(): Verdict<T["outcome"]>;
}

/** A kind's rule: pure, synchronous, and knowing only the question and its context. */
export type Decide<T extends PolicyShape> = (
  question: T["question"],
  context: DecisionContext<T>,
) => Verdict<T["outcome"]>;
