import { type Decidable, decide } from "./decide.ts";
import type { Decision, Moment } from "./decision.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { PolicyShape } from "./shape.ts";
import { type DecisionDiff, traceDiff } from "./trace-diff.ts";

/** A question somebody relies on: a test case, or an article's statement. */
export type ImpactCase<T extends PolicyShape> = {
  readonly id: string;
  readonly policy: Decidable<T>;
  readonly question: T["question"];
  readonly moment: Moment;
};

/** A case whose answer a change of facts would change. */
export type Flip = {
  readonly id: string;
  readonly before: Decision;
  readonly after: Decision;
  readonly diff: DecisionDiff;
};

/** Which cases would be answered differently under the changed facts; those whose reasons alone move are left out. */
export function impact<T extends PolicyShape>(
  cases: Iterable<ImpactCase<T>>,
  before: FactSnapshot,
  after: FactSnapshot,
): readonly Flip[] {
  const flips: Flip[] = [];
  for (const { id, policy, question, moment } of cases) {
    const old: Decision = decide(policy, question, moment, before);
    const now: Decision = decide(policy, question, moment, after);
    if (old.answer === now.answer && JSON.stringify(old.outcome) === JSON.stringify(now.outcome)) continue;
    flips.push({ id, before: old, after: now, diff: traceDiff(old, now) });
  }
  return flips;
}
