import type { DecisionContext, FactName, FactValue, Reading } from "../../policy/index.ts";
import type { WaitingPeriodQuestion } from "./question.ts";
import type { WaitingPeriod } from "./shape.ts";

/** What the rules of this kind are evaluated in. */
export type Context = DecisionContext<WaitingPeriod>;

/** The fact on the day of payment, which selects the rule; without that day, on the day of the question. */
export function read<K extends FactName<WaitingPeriod>>(
  name: K,
  { paidOn }: WaitingPeriodQuestion,
  context: Context,
): Reading<FactValue<WaitingPeriod, K>> {
  return paidOn === undefined ? context.read(name) : context.readAt(name, paidOn);
}
