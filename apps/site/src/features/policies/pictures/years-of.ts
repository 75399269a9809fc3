import type { ExplainedAnswer } from "@gongji/client";

/** Months paid of the months needed, in all or in this area. */
export interface NeededMonths {
  readonly key: "all" | "here";
  readonly paid: number;
  readonly needed: number;
}

const MONTHS_A_YEAR = 12;

/** The years an answer compares; none where it only says how many are needed. */
export function yearsOf(
  { kind, outcome }: Pick<ExplainedAnswer["decision"], "kind" | "outcome">,
  question: Readonly<Record<string, unknown>>,
): readonly NeededMonths[] {
  if (kind !== "lifetime-years" || typeof outcome !== "object" || outcome === null || Array.isArray(outcome))
    return [];
  const { requiredYears, actualYears } = outcome;
  const { cumulativeMonths, actualMonths } = question;
  const rows: NeededMonths[] = [];
  if (typeof requiredYears === "number" && typeof cumulativeMonths === "number") {
    rows.push({ key: "all", paid: cumulativeMonths, needed: requiredYears * MONTHS_A_YEAR });
  }
  if (typeof actualYears === "number" && typeof actualMonths === "number") {
    rows.push({ key: "here", paid: actualMonths, needed: actualYears * MONTHS_A_YEAR });
  }
  return rows;
}
