import type { DecisionContext, Reading, Verdict } from "../../policy/index.ts";
import type { Contribution, ContributionOutcome } from "./shape.ts";
import type { Detail } from "./words.ts";

/** The context of this kind. */
export type Context = DecisionContext<Contribution>;
/** What an answer of this kind is concluded with. */
export type Answer = Verdict<ContributionOutcome>;

/** What is only claimed is told beside the answer, marked as claimed. */
export function remarkClaims(reading: Reading<unknown>, context: Context): void {
  if (!context.tracing || reading.state !== "unknown" || reading.claims.length === 0) return;
  context.note(
    "claimed",
    reading.claims.map(({ says, grade }) => ({ says, grade })),
    reading,
  );
}

/** Reports what the question leaves out; true where it is there. */
export function told<V>(detail: Detail, value: V | undefined, context: Context): value is V {
  if (value !== undefined) return true;
  context.gate("told", "unknown", detail, null);
  return false;
}
