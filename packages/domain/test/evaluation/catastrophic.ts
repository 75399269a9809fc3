import { fenOf, outcomeField, type ScenarioMapping, yuanOf } from "./scenario.ts";

/** Questions about catastrophic-illness insurance. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    return {
      kind: "catastrophic",
      question: {
        scheme: facts.insurance === "职工医保" ? "employee" : "resident",
        burdenFen: fenOf(facts.in_scope_personal_burden_yuan),
        poorHousehold: facts.poor_household === true,
        ...(facts.disposable_income_yuan === undefined
          ? {}
          : { incomePerHeadFen: fenOf(facts.disposable_income_yuan) }),
      },
    };
  },
  numbers(decision) {
    return {
      pay_yuan: yuanOf(outcomeField(decision, "paysFen")),
      before_cap_yuan: yuanOf(outcomeField(decision, "beforeCapFen")),
      cap_yuan: yuanOf(outcomeField(decision, "capFen")),
      deductible_yuan: yuanOf(outcomeField(decision, "deductibleFen")),
      personal_after_yuan: yuanOf(outcomeField(decision, "personalAfterFen")),
    };
  },
};
