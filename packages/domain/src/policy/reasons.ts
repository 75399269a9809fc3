/** How a gate came out: passed, refused, or not decidable because a fact is unknown. */
export type GateState = "met" | "failed" | "unknown";

/** A condition: what is needed, what was given, and the states it can come out in. */
export type GateSpec<N, G, S extends GateState> = {
  readonly type: "gate";
  readonly states: readonly S[];
  /** Carries the types of the evidence; never present. */
  readonly evidence?: { readonly needed: N; readonly given: G };
};

/** A remark the answer has to make besides: a caveat, a limit, a hint. */
export type NoteSpec<E> = { readonly type: "note"; readonly evidence?: E };

/** The reason codes of a policy. */
export type ReasonSpecs = Readonly<Record<string, GateSpec<unknown, unknown, GateState> | NoteSpec<unknown>>>;

/** Declares a condition with the types of what is needed and given, and the states it can reach. */
export function gate<N, G, S extends GateState>(states: readonly S[]): GateSpec<N, G, S> {
  return { type: "gate", states };
}

/** Declares a remark with the type of its evidence. */
export function note<E>(): NoteSpec<E> {
  return { type: "note" };
}
