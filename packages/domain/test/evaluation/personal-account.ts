import { mapping as mutualAid } from "./mutual-aid.ts";
import { fenOf, outcomeField, type ScenarioMapping, wordOf, yuanOf } from "./scenario.ts";

const USE: Readonly<Record<string, string>> = {
  体育健身消费: "fitness",
  体育健身: "fitness",
  养生保健消费: "wellness",
  养生保健: "wellness",
  公共卫生费用: "public-health",
  定点医疗机构个人负担: "care-cost",
  门诊: "care-cost",
  住院: "care-cost",
  定点零售药店购药: "pharmacy-cost",
  购药: "pharmacy-cost",
  药品: "pharmacy-cost",
  医疗器械: "pharmacy-cost",
  医用耗材: "pharmacy-cost",
  居民医保个人缴费: "resident-contribution",
  长期护理保险个人缴费: "care-insurance-contribution",
  职工医保缴费: "employee-contribution",
  商业健康保险: "commercial-insurance",
};
const SCHEME: Readonly<Record<string, string>> = {
  职工医保: "employee",
  城乡居民医保: "resident",
  居民医保: "resident",
};

/** Questions about a personal account; what it may pay for a relative is a question of mutual aid. */
export const mapping: ScenarioMapping = {
  ask(scenario) {
    const { facts } = scenario;
    const pooled = facts.fund === "统筹基金";
    if (facts.relation !== undefined && !pooled) return mutualAid.ask(scenario);
    const base = facts.contribution_base_yuan_per_month;
    return {
      kind: "personal-account",
      question: {
        ask: base === undefined ? "pay" : "credit",
        scheme: facts.insurance === undefined ? "employee" : wordOf(SCHEME, facts.insurance),
        ...(base === undefined ? {} : { holder: "employee", baseFen: fenOf(base) }),
        ...(pooled ? { fund: "pooled" } : {}),
        ...(facts.relation === undefined ? {} : { person: "near-relative" }),
        ...(facts.use === undefined ? {} : { use: wordOf(USE, facts.use) }),
        ...(facts.amount_yuan === undefined ? {} : { amountFen: fenOf(facts.amount_yuan) }),
        ...(facts.balance_yuan === undefined ? {} : { balanceFen: fenOf(facts.balance_yuan) }),
      },
    };
  },
  numbers(decision) {
    if (decision.kind !== "personal-account") return mutualAid.numbers(decision);
    return {
      account_pays_yuan: yuanOf(outcomeField(decision, "accountPaysFen")),
      cash_yuan: yuanOf(outcomeField(decision, "restFen")),
      credit_yuan: yuanOf(outcomeField(decision, "creditFen")),
    };
  },
};
