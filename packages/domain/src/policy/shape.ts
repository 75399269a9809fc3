import type { Answer } from "./decision.ts";
import type { FactSpec, FactSpecs } from "./fact.ts";
import type { GateSpec, GateState, NoteSpec, ReasonSpecs } from "./reasons.ts";

/** The types of a kind in one place: each kind declares its own shape and everything else follows from it. */
export type PolicyShape = {
  /** The question after its schema has read it. */
  readonly question: object;
  readonly facts: FactSpecs;
  readonly reasons: ReasonSpecs;
  /** What a yes or a value carries. */
  readonly outcome: object;
  /** The answers this kind can give. */
  readonly answers: Answer;
  /** The names of amounts, counts and dates in the trace; `never` when it calculates nothing. */
  readonly quantities: string;
};

/** The names of a kind's facts. */
export type FactName<T extends PolicyShape> = keyof T["facts"] & string;
/** The value of one of a kind's facts. */
export type FactValue<T extends PolicyShape, K extends FactName<T>> =
  T["facts"][K] extends FactSpec<infer V> ? V : never;

/** The codes of a kind's conditions. */
export type GateCode<T extends PolicyShape> = {
  [C in keyof T["reasons"]]: T["reasons"][C] extends { readonly type: "gate" } ? C : never;
}[keyof T["reasons"]] &
  string;
/** The codes of a kind's remarks. */
export type NoteCode<T extends PolicyShape> = {
  [C in keyof T["reasons"]]: T["reasons"][C] extends { readonly type: "note" } ? C : never;
}[keyof T["reasons"]] &
  string;
/** Any reason code of a kind. */
export type ReasonCode<T extends PolicyShape> = keyof T["reasons"] & string;

/** What a condition needs. */
export type Needed<T extends PolicyShape, C extends GateCode<T>> =
  T["reasons"][C] extends GateSpec<infer N, infer _G, infer _S> ? N : never;
/** What a condition is given. */
export type Given<T extends PolicyShape, C extends GateCode<T>> =
  T["reasons"][C] extends GateSpec<infer _N, infer G, infer _S> ? G : never;
/** The states a condition can come out in. */
export type StateOf<T extends PolicyShape, C extends GateCode<T>> =
  T["reasons"][C] extends GateSpec<infer _N, infer _G, infer S extends GateState> ? S : never;
/** What a remark speaks of. */
export type Evidence<T extends PolicyShape, C extends NoteCode<T>> =
  T["reasons"][C] extends NoteSpec<infer E> ? E : never;
