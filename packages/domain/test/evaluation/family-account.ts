import { outcomeField, type ScenarioMapping } from "./scenario.ts";

const PAYER: Readonly<Record<string, string>> = {
  绑定人: "charge-binder",
  被绑定人: "use-own-benefit",
  本人: "use-own-benefit",
};

function askOf(question: string, facts: Readonly<Record<string, unknown>>): string {
  if (question.includes("刷脸")) return "face-check";
  if ("payer_asked" in facts) return PAYER[String(facts.payer_asked)] ?? "charge-binder";
  if (question.includes("最多")) return "how-many";
  if (question.includes("查")) return "query-records";
  if (question.includes("缴费") || question.includes("交")) return "pay-contribution";
  return question.includes("绑") ? "bind-member" : "show-code";
}

/** Questions about family accounts. */
export const mapping: ScenarioMapping = {
  ask({ question, facts }) {
    const given: Record<string, unknown> = {
      mutualAidBound: facts.mutual_aid_bound,
      membersBound: facts.members_bound ?? facts.members_bound_count,
      otherBinders: facts.other_binders ?? facts.other_binders_count,
      memberAgeYears: facts.age_years ?? facts.child_b_age_years,
    };
    return {
      kind: "family-account",
      question: {
        ask: askOf(question, facts),
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      },
    };
  },
  numbers(decision) {
    return {
      max_members: outcomeField(decision, "limit"),
      max_members_count: outcomeField(decision, "limit"),
      remaining_members: outcomeField(decision, "remaining"),
    };
  },
};
