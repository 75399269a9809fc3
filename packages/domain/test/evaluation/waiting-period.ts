import { outcomeField, type Scenario, type ScenarioMapping, wordOf } from "./scenario.ts";

const SCHEME: Readonly<Record<string, string>> = {
  城乡居民医保: "resident",
  居民医保: "resident",
  职工医保: "employee",
  "职工医保(灵活就业)": "flexible",
  灵活就业: "flexible",
};

function situationOf(facts: Scenario["facts"], scheme: string): string | undefined {
  if (facts.switched === true || facts.switch !== undefined) return "switch";
  if (facts.transfer === true) return "transfer";
  if (scheme === "resident") return undefined;
  if (facts.interrupted === true) return "resume";
  return facts.gap_months === undefined ? "first" : "transfer";
}

/** A month or a day, as a day of that month. */
function dayOf(text: unknown): string {
  return String(text).length === 7 ? `${String(text)}-01` : String(text);
}

/** A question's field under the first of the scenario's names that is there. */
function taken(facts: Scenario["facts"], field: string, ...names: string[]): Record<string, unknown> {
  const name = names.find((candidate) => facts[candidate] !== undefined);
  return name === undefined ? {} : { [field]: facts[name] };
}

/** Questions about waiting periods. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const scheme = wordOf(SCHEME, facts.insurance);
    const situation = situationOf(facts, scheme);
    const paid =
      facts.resumed_payment_month ?? facts.first_payment_month ?? facts.payment_month ?? facts.paid_on;
    return {
      kind: "waiting-period",
      question: {
        scheme,
        group: facts.newborn === true ? "newborn" : facts.special_group === true ? "special" : "ordinary",
        ...(situation === undefined ? {} : { situation }),
        ...taken(facts, "missedYears", "missed_years"),
        ...taken(facts, "repairedYears", "repaired_years"),
        ...taken(facts, "inWindow", "in_window"),
        ...taken(facts, "gapMonths", "gap_months"),
        ...taken(facts, "backPaid", "back_paid", "paid_back"),
        ...taken(facts, "continuousMonths", "continuous_months"),
        ...(paid === undefined ? {} : { paidOn: dayOf(paid) }),
      },
    };
  },
  numbers(decision) {
    return {
      wait_months: outcomeField(decision, "waitMonths"),
      fixed_months: outcomeField(decision, "fixedMonths"),
      variable_months: outcomeField(decision, "variableMonths"),
      variable_before_floor_months: outcomeField(decision, "variableMonths"),
      floor_months: outcomeField(decision, "floorMonths"),
      max_wait_months: outcomeField(decision, "mostMonths"),
      wait_max_months: outcomeField(decision, "mostMonths"),
      benefit_from: outcomeField(decision, "benefitFrom"),
    };
  },
};
