import { fenOf, outcomeField, type ScenarioMapping, yuanOf } from "./scenario.ts";

const FIELD: Readonly<Record<string, string>> = {
  total_yuan: "totalFen",
  in_catalogue_yuan: "inScopeFen",
  fund_paid_yuan: "fundPaidFen",
  other_funds_paid_yuan: "otherFundsFen",
  self_pay_in_scope_yuan: "ownShareFen",
  self_pay_out_of_scope_yuan: "outOfScopeFen",
  account_paid_yuan: "accountPaidFen",
  cash_yuan: "cashFen",
};

/** Questions about the lines of a receipt. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const lines = Object.entries(FIELD)
      .filter(([name]) => facts[name] !== undefined)
      .map(([name, field]) => [field, fenOf(facts[name])]);
    return { kind: "receipt", question: Object.fromEntries(lines) };
  },
  numbers(decision) {
    return {
      fund_paid_yuan: yuanOf(outcomeField(decision, "fundPaidFen")),
      self_pay_in_scope_yuan: yuanOf(outcomeField(decision, "ownShareFen")),
      self_pay_out_of_scope_yuan: yuanOf(outcomeField(decision, "outOfScopeFen")),
      account_paid_yuan: yuanOf(outcomeField(decision, "accountPaidFen")),
      cash_yuan: yuanOf(outcomeField(decision, "cashFen")),
    };
  },
};
