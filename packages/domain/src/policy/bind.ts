import { BoundContext } from "./bound-context.ts";
import type { Decidable } from "./decide.ts";
import type { Moment, Verdict } from "./decision.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { PolicyShape } from "./shape.ts";
import { typedContext } from "./traced-context.ts";

/**
 * Resolves the facts of a place and day once and returns the rule as a plain function: the same answers as
 * `decide`, without reasons, millions a second. The function is not re-entrant and belongs to one caller.
 */
export function bind<T extends PolicyShape>(
  policy: Decidable<T>,
  moment: Moment,
  facts: FactSnapshot,
): (question: T["question"]) => Verdict<T["outcome"]> {
  const bound = new BoundContext(policy.keys, moment, facts);
  const context = typedContext<T>(bound);
  return (question) => {
    bound.begin();
    return policy.decide(question, context);
  };
}
