import { outcomeField, type ScenarioMapping } from "./scenario.ts";

function monthsOf(years: unknown, months: unknown): number | undefined {
  if (months !== undefined) return Number(months);
  return years === undefined ? undefined : Math.round(Number(years) * 12);
}

/** Questions about lifetime years; with paid years it asks whether to go on, without them how many are needed. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const cumulativeMonths = monthsOf(facts.cumulative_years, facts.cumulative_months);
    const actualMonths = monthsOf(facts.actual_years, facts.actual_months);
    const retiresOn = facts.retirement_date;
    return {
      kind: "lifetime-years",
      question: {
        asks: cumulativeMonths === undefined ? "required" : "must-continue",
        ...(facts.sex === undefined ? {} : { sex: facts.sex === "男" ? "male" : "female" }),
        ...(cumulativeMonths === undefined ? {} : { cumulativeMonths }),
        ...(actualMonths === undefined ? {} : { actualMonths }),
        ...(retiresOn === undefined ? {} : { retiresOn }),
      },
    };
  },
  numbers(decision) {
    return {
      required_years: outcomeField(decision, "requiredYears"),
      actual_years: outcomeField(decision, "actualYears"),
      missing_months: outcomeField(decision, "missingMonths"),
    };
  },
};
