import { fenOf, outcomeField, type Scenario, type ScenarioMapping, yuanOf } from "./scenario.ts";

function askedOf(facts: Scenario["facts"]): string {
  if (facts.late_days !== undefined) return "late-fee";
  if (facts.paid_after_order !== undefined) return "fine";
  if (facts.last_month_paid_yuan !== undefined) return "undeclared";
  return "may-pay";
}

function gapOf(facts: Scenario["facts"]): string {
  const insurance = String(facts.insurance ?? "");
  if (insurance.includes("居民")) return "resident";
  if (insurance.includes("灵活就业")) return "flexible";
  return facts.gap_months === undefined ? "employer" : "transfer";
}

function months(facts: Scenario["facts"]): number | undefined {
  const count = facts.gap_months ?? facts.missed_months;
  if (count !== undefined) return Number(count);
  return facts.arrears_years === undefined ? undefined : Number(facts.arrears_years) * 12;
}

/** Questions about paying later and what it costs. */
export const mapping: ScenarioMapping = {
  ask({ facts }) {
    const missedMonths = months(facts);
    return {
      kind: "back-payment",
      question: {
        asks: askedOf(facts),
        gap: gapOf(facts),
        ...(missedMonths === undefined ? {} : { missedMonths }),
        ...(facts.missed_years === undefined ? {} : { missedYears: facts.missed_years }),
        ...(facts.arrears_yuan === undefined ? {} : { arrearsFen: fenOf(facts.arrears_yuan) }),
        ...(facts.late_days === undefined ? {} : { lateDays: facts.late_days }),
        ...(facts.last_month_paid_yuan === undefined
          ? {}
          : { lastMonthPaidFen: fenOf(facts.last_month_paid_yuan) }),
        ...(facts.paid_after_order === undefined
          ? {}
          : { order: facts.paid_after_order === true ? "paid-in-time" : "overdue" }),
      },
    };
  },
  numbers(decision) {
    const rate = outcomeField(decision, "ratePerDay");
    return {
      rate_percent_per_day: typeof rate === "number" ? rate / 10_000 : null,
      late_fee_yuan: yuanOf(outcomeField(decision, "lateFeeFen")),
      fine_min_yuan: yuanOf(outcomeField(decision, "fineLeastFen")),
      fine_max_yuan: yuanOf(outcomeField(decision, "fineMostFen")),
      due_yuan: yuanOf(outcomeField(decision, "dueFen")),
      cost_yuan: yuanOf(outcomeField(decision, "costFen")),
    };
  },
};
