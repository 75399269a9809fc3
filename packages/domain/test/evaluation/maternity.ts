import { outcomeField, type ScenarioMapping, wordOf } from "./scenario.ts";

const CLAIMANT: Readonly<Record<string, string>> = {
  女职工: "employee",
  职工: "employee",
  男职工未就业配偶: "unemployed-spouse",
  未就业配偶: "unemployed-spouse",
  灵活就业: "flexible",
  灵活就业人员: "flexible",
  居民: "resident",
  城乡居民: "resident",
};

/** Questions about maternity benefits; without another word it is an employee's allowance. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const months = facts.continuous_paid_months;
    return {
      kind: "maternity",
      question: {
        benefit: String(facts.benefit ?? "").includes("医疗") ? "medical" : "allowance",
        claimant: facts.person === undefined ? "employee" : wordOf(CLAIMANT, facts.person),
        ...(months === undefined ? {} : { paidMonths: Number(months) }),
        ...(facts.delivery_date === undefined ? {} : { deliveredOn: facts.delivery_date }),
      },
    };
  },
  numbers(decision) {
    return {
      required_months: outcomeField(decision, "requiredMonths"),
      missing_months: outcomeField(decision, "missingMonths"),
    };
  },
};
