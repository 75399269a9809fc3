import type { Decision, Moment } from "./decision.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { Policy } from "./policy.ts";
import type { PolicyShape, ReasonCode } from "./shape.ts";
import { TracedContext, typedContext } from "./traced-context.ts";

/** What of a policy an evaluation needs; the forms and sentences stay at home. */
export type Decidable<T extends PolicyShape> = Pick<Policy<T>, "kind" | "keys" | "decide">;

/** Decides one question, with reasons, trace, reads, and how long the answer holds. Pure and synchronous. */
export function decide<T extends PolicyShape>(
  policy: Decidable<T>,
  question: T["question"],
  moment: Moment,
  facts: FactSnapshot,
): Decision<T["outcome"], ReasonCode<T>> {
  const context = new TracedContext(policy.kind, policy.keys, moment, facts);
  const verdict = policy.decide(question, typedContext<T>(context));
  return context.decision(verdict, moment.knownAt) as Decision<T["outcome"], ReasonCode<T>>;
}
