import type { Answer } from "./decision.ts";
import type {
  Evidence,
  GateCode,
  Given,
  Needed,
  NoteCode,
  PolicyShape,
  ReasonCode,
  StateOf,
} from "./shape.ts";

/** The sentence of every state a condition can reach. */
export type GateTexts<T extends PolicyShape, C extends GateCode<T>> = {
  readonly [S in StateOf<T, C>]: (needed: Needed<T, C>, given: Given<T, C>) => string;
};

type Headline<T extends PolicyShape, A extends Answer> = A extends "yes" | "value"
  ? (outcome: T["outcome"]) => string
  : A extends "no"
    ? (outcome: T["outcome"] | null) => string
    : () => string;

/** All sentences of a kind in one language: total over answers, reason codes, their states and quantities. */
export type Explanation<T extends PolicyShape> = {
  /** The short answer. */
  readonly headline: { readonly [A in T["answers"]]: Headline<T, A> };
  /** Why, per reason code. A code or a state without its sentence does not compile. */
  readonly reasons: {
    readonly [C in ReasonCode<T>]: C extends GateCode<T>
      ? GateTexts<T, C>
      : C extends NoteCode<T>
        ? (evidence: Evidence<T, C>) => string
        : never;
  };
  /** What an amount, count or date of the trace is called. */
  readonly quantities: { readonly [Q in T["quantities"]]: string };
};

type AnyGateTexts = {
  met?(needed: unknown, given: unknown): string;
  failed?(needed: unknown, given: unknown): string;
  unknown?(needed: unknown, given: unknown): string;
};
type AnyNoteText = { text(evidence: unknown): string }["text"];

/**
 * Sentences of a kind not known at compile time. Its methods take what the kind's own evaluator produced, which
 * `Explanation` has checked; nothing else may be handed to them.
 */
export type AnyExplanation = {
  readonly headline: {
    yes?(outcome: unknown): string;
    no?(outcome: unknown): string;
    value?(outcome: unknown): string;
    unknown?(): string;
  };
  readonly reasons: Readonly<Record<string, AnyGateTexts | AnyNoteText>>;
  readonly quantities: Readonly<Record<string, string>>;
};
