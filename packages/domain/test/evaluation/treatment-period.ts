import { outcomeField, type ScenarioMapping, wordOf } from "./scenario.ts";

const DISEASE: Readonly<Record<string, string>> = {
  癌症: "cancer",
  恶性肿瘤: "cancer",
  精神病: "mental-illness",
  瘫痪: "paralysis",
  截瘫: "paraplegia",
  偏瘫: "hemiplegia",
  继发性肺炎: "secondary-pneumonia",
  重症肺炎: "severe-pneumonia",
};

/** A length of time given in years or in months, whichever the scenario has. */
function monthsOf(years: unknown, months: unknown): number | undefined {
  if (months !== undefined) return Number(months);
  return years === undefined ? undefined : Math.floor(Number(years) * 12);
}

function approvalOf(facts: Readonly<Record<string, unknown>>): string {
  const { enterprise_approval, authority_approval } = facts;
  if (enterprise_approval === undefined && authority_approval === undefined) return "not-asked";
  if (enterprise_approval === true) return authority_approval === true ? "both" : "enterprise";
  return authority_approval === true ? "authority" : "neither";
}

/** Questions about the treatment period; a disease makes it a question of its extension. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const workedMonths = monthsOf(facts.actual_working_years, facts.actual_working_months);
    const unitMonths = monthsOf(facts.years_in_unit, facts.months_in_unit);
    const uncuredMonths = facts.uncured_months ?? facts.treated_months;
    return {
      kind: "treatment-period",
      question: {
        asks: facts.disease === undefined ? "length" : "extension",
        employer: "enterprise",
        cause: facts.cause === "工伤" ? "work-injury" : "illness",
        ...(workedMonths === undefined ? {} : { workedMonths }),
        ...(unitMonths === undefined ? {} : { unitMonths }),
        ...(facts.disease === undefined
          ? {}
          : { disease: wordOf(DISEASE, facts.disease), approval: approvalOf(facts) }),
        ...(uncuredMonths === undefined ? {} : { uncuredMonths: Number(uncuredMonths) }),
      },
    };
  },
  numbers(decision) {
    return {
      period_months: outcomeField(decision, "periodMonths"),
      counted_within_months: outcomeField(decision, "withinMonths"),
      counted_until: outcomeField(decision, "countedUntil"),
    };
  },
};
