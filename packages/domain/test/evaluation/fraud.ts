import { fenOf, outcomeField, type ScenarioMapping, yuanOf } from "./scenario.ts";

const ACT_OF_PERSON: Readonly<Record<string, string>> = {
  出借人: "lend-credential",
  冒名使用人: "use-others-credential",
  定点医药机构: "institution-fraud",
  定点医疗机构: "institution-fraud",
  定点药店: "institution-fraud",
};

function actOf(question: string, facts: Readonly<Record<string, unknown>>): string {
  const known = ACT_OF_PERSON[String(facts.person)];
  if (known !== undefined) {
    const forGain = question.includes("返现") || question.includes("收钱") || facts.for_gain === true;
    return known === "lend-credential" && forGain ? "lend-credential-for-gain" : known;
  }
  if (facts.refused_investigation === true || question.includes("拒不配合")) return "refuse-investigation";
  if (question.includes("转卖")) return "overbuy-resell";
  return "other-deception";
}

function askOf(question: string): string {
  if (question.includes("征信")) return "credit-record";
  if (question.includes("信用管理")) return "insurance-credit";
  if (question.includes("奖励")) return "reporting-reward";
  if (question.includes("暂停")) return "suspension";
  return "consequences";
}

/** Questions about the consequences of misuse. */
export const mapping: ScenarioMapping = {
  ask({ question, facts }) {
    const amount = facts.fund_loss_yuan ?? facts.amount_obtained_yuan;
    return {
      kind: "fraud-consequence",
      question: {
        ask: askOf(question),
        act: actOf(question, facts),
        ...(amount === undefined ? {} : { amountFen: fenOf(amount) }),
        ...(facts.fraud_purpose === undefined ? {} : { fraudPurpose: facts.fraud_purpose === true }),
        ...(facts.insured === undefined ? {} : { insured: facts.insured === true }),
        ...(facts.act_date === undefined ? {} : { actOn: String(facts.act_date) }),
      },
    };
  },
  numbers(decision) {
    const least = yuanOf(outcomeField(decision, "fineLeastFen"));
    const most = yuanOf(outcomeField(decision, "fineMostFen"));
    return {
      refund_yuan: yuanOf(outcomeField(decision, "refundFen")),
      suspension_min_months: outcomeField(decision, "suspensionLeastMonths"),
      suspension_max_months: outcomeField(decision, "suspensionMostMonths"),
      fine_yuan: least === most ? least : null,
      fine_min_yuan: least,
      fine_max_yuan: most,
    };
  },
};
