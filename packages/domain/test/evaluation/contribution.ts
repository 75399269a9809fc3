import { fenOf, outcomeField, type ScenarioMapping, yuanOf } from "./scenario.ts";

/** Questions about contributions; the figures that are there say what is asked. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const base = facts.contribution_base_yuan_per_month;
    const rate = facts.employee_rate_percent ?? facts.employer_rate_percent;
    const ask =
      facts.year !== undefined
        ? "resident"
        : facts.arrears_yuan !== undefined
          ? "late-fee"
          : facts.employer_rate_percent !== undefined
            ? "rate-allowed"
            : "employee";
    return {
      kind: "contribution",
      question: {
        ask,
        ...(base === undefined ? {} : { baseFen: fenOf(base) }),
        ...(rate === undefined ? {} : { rate: `${String(rate)}%` }),
        ...(ask === "rate-allowed" ? { payer: "employer" } : {}),
        ...(facts.year === undefined ? {} : { year: Number(facts.year) }),
        ...(facts.arrears_yuan === undefined ? {} : { arrearsFen: fenOf(facts.arrears_yuan) }),
        ...(facts.late_days === undefined ? {} : { lateDays: Number(facts.late_days) }),
      },
    };
  },
  numbers(decision) {
    return {
      employee_pays_yuan_per_month: yuanOf(outcomeField(decision, "monthlyFen")),
      employer_pays_yuan_per_month: yuanOf(outcomeField(decision, "monthlyFen")),
      late_fee_yuan: yuanOf(outcomeField(decision, "feeFen")),
    };
  },
};
