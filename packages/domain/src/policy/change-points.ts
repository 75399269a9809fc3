import { FOREVER, type PlainDate, type Span } from "../shared/index.ts";
import { type Decidable, decide } from "./decide.ts";
import type { Decision, Moment } from "./decision.ts";
import type { FactSnapshot } from "./fact-snapshot.ts";
import type { PolicyShape, ReasonCode } from "./shape.ts";

/** A stretch of days with one answer. */
export type Stretch<T extends PolicyShape> = {
  readonly span: Span;
  readonly decision: Decision<T["outcome"], ReasonCode<T>>;
};

function sameAnswer(a: Decision, b: Decision): boolean {
  return a.answer === b.answer && JSON.stringify(a.outcome) === JSON.stringify(b.outcome);
}

/**
 * The answer as a timeline from `from` to `to`: what a reader sees change, and when. Stretches with the same
 * answer and outcome are joined even where the reasons differ; the decision shown is the stretch's first.
 */
export function changePoints<T extends PolicyShape>(
  policy: Decidable<T>,
  question: T["question"],
  moment: Omit<Moment, "on">,
  range: { readonly from: PlainDate; readonly to: PlainDate },
  facts: FactSnapshot,
): readonly Stretch<T>[] {
  const stretches: Stretch<T>[] = [];
  let on: PlainDate | null = range.from;
  while (on !== null && on < range.to) {
    const decision: Decision<T["outcome"], ReasonCode<T>> = decide(
      policy,
      question,
      { ...moment, on },
      facts,
    );
    const next: PlainDate = decision.holds.to ?? FOREVER;
    const to: PlainDate | null = next === FOREVER ? null : next;
    const last = stretches.at(-1);
    if (last && sameAnswer(last.decision, decision)) {
      stretches[stretches.length - 1] = { span: { from: last.span.from, to }, decision: last.decision };
    } else {
      stretches.push({ span: { from: on, to }, decision });
    }
    on = to;
  }
  return stretches;
}
