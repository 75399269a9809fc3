import type { Answer, Decision, Reason } from "./decision.ts";
import type { Reading } from "./reading.ts";

/** A value before and after. */
export type Change<V> = { readonly before: V; readonly after: V };

/** What differs between two decisions of one kind: the answer, the reasons, and the facts behind them. */
export type DecisionDiff = {
  readonly answer: Change<Answer> | null;
  readonly outcome: Change<unknown> | null;
  /** Reasons by code; null where a decision does not have it. */
  readonly reasons: readonly { readonly code: string; readonly change: Change<Reason | null> }[];
  /** Facts read with another state or value; null where a decision did not read it. */
  readonly reads: readonly { readonly fact: string; readonly change: Change<Reading<unknown> | null> }[];
};

function differs(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}

function reasonCore(reason: Reason | undefined): unknown {
  if (!reason) return null;
  return reason.type === "gate" ? [reason.state, reason.needed, reason.given] : [reason.evidence];
}

function pairs<V>(
  before: readonly V[],
  after: readonly V[],
  key: (value: V) => string,
): [string, V | undefined, V | undefined][] {
  const old = new Map(before.map((value) => [key(value), value]));
  const now = new Map(after.map((value) => [key(value), value]));
  return [...new Set([...old.keys(), ...now.keys()])].map((name) => [name, old.get(name), now.get(name)]);
}

/** Compares two decisions and says why they differ, from the answer down to the fact. */
export function traceDiff(before: Decision, after: Decision): DecisionDiff {
  return {
    answer: before.answer === after.answer ? null : { before: before.answer, after: after.answer },
    outcome: differs(before.outcome, after.outcome) ? { before: before.outcome, after: after.outcome } : null,
    reasons: pairs(before.reasons, after.reasons, (reason) => reason.code)
      .filter(([, old, now]) => differs(reasonCore(old), reasonCore(now)))
      .map(([code, old, now]) => ({ code, change: { before: old ?? null, after: now ?? null } })),
    reads: pairs(before.reads, after.reads, (reading) => `${reading.fact}@${reading.asked}`)
      .filter(([, old, now]) => differs([old?.state, old?.value], [now?.state, now?.value]))
      .map(([fact, old, now]) => ({ fact, change: { before: old ?? null, after: now ?? null } })),
  };
}
