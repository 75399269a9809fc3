import { fenOf, outcomeField, type Scenario, type ScenarioMapping, wordOf, yuanOf } from "./scenario.ts";

const CAUSE: Readonly<Record<string, string>> = {
  第三人侵权: "third-party",
  工伤: "work-injury",
  公共卫生: "public-health",
  境外就医: "abroad",
  疾病: "illness",
};
const SCHEME: Readonly<Record<string, string>> = {
  职工医保: "employee",
  城乡居民医保: "resident",
  居民医保: "resident",
  未参保: "none",
};
const CARE: Readonly<Record<string, string>> = { 门诊: "outpatient", 住院: "inpatient" };

function thirdParty(facts: Scenario["facts"]): Record<string, string> {
  if (facts.third_party_known === false) return { thirdParty: "unidentified" };
  if (facts.third_party_pays === false) return { thirdParty: "refuses" };
  return facts.third_party_pays === true ? { thirdParty: "pays" } : {};
}

/** Questions about what the basic fund pays. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    return {
      kind: "reimbursement",
      question: {
        scheme: facts.insurance === undefined ? "employee" : wordOf(SCHEME, facts.insurance),
        cause: facts.cause === undefined ? "illness" : wordOf(CAUSE, facts.cause),
        ...thirdParty(facts),
        ...(facts.service === undefined ? {} : { care: wordOf(CARE, facts.service) }),
        ...(facts.hospital_level === undefined ? {} : { level: `level-${facts.hospital_level}` }),
        ...(facts.in_catalogue_yuan === undefined ? {} : { inScopeFen: fenOf(facts.in_catalogue_yuan) }),
        ...(facts.total_yuan === undefined ? {} : { totalFen: fenOf(facts.total_yuan) }),
        ...(facts.deductible_yuan === undefined ? {} : { deductibleFen: fenOf(facts.deductible_yuan) }),
        ...(facts.ratio_percent === undefined ? {} : { ratioPercent: facts.ratio_percent }),
        ...(facts.paid_by_patient === undefined ? {} : { paidByPatient: facts.paid_by_patient }),
      },
    };
  },
  numbers(decision) {
    const ppm = outcomeField(decision, "leastRatioPpm");
    return {
      fund_pays_yuan: yuanOf(outcomeField(decision, "fundPaysFen")),
      personal_yuan: yuanOf(outcomeField(decision, "ownShareFen")),
      least_ratio_percent: typeof ppm === "number" ? ppm / 10_000 : null,
      working_days: outcomeField(decision, "claimWorkingDays"),
    };
  },
};
