import type { ScenarioMapping } from "./scenario.ts";

const VIEWER: Readonly<Record<string, string>> = {
  本人: "self",
  配偶: "spouse",
  父母: "parent",
  父亲: "parent",
  母亲: "parent",
  监护人: "guardian",
  子女: "child",
  儿子: "child",
  女儿: "child",
  兄弟姐妹: "other-near-relative",
  用人单位: "employer",
  单位: "employer",
  保险公司: "insurer",
  经办机构: "agency",
};
const PARENTS = /(父亲|母亲|爸|妈)/;

function viewerOf(question: string, requester: unknown): string {
  if (requester !== undefined) return VIEWER[String(requester)] ?? "other-person";
  return PARENTS.test(question) ? "child" : "other-person";
}

function recordOf(question: string): string {
  if (question.includes("缴费")) return "contributions";
  return question.includes("余额") ? "account" : "care";
}

function consentOf(given: unknown): string | undefined {
  return given === undefined ? undefined : given === true ? "separate" : "none";
}

/** Questions about access to records. Who consents in a scenario consents to the access asked about. */
export const mapping: ScenarioMapping = {
  ask({ question, facts }) {
    const deceased = facts.subject_deceased === true || question.includes("去世");
    const given: Record<string, unknown> = {
      subjectAgeYears: facts.subject_age_years,
      consent: consentOf(facts.subject_consent),
      consentWithdrawnOn: facts.consent_withdrawn_date,
      subjectDeceased: deceased ? true : undefined,
      purpose: deceased && facts.legitimate_interest !== false ? "own-lawful-interest" : undefined,
    };
    return {
      kind: "record-access",
      question: {
        viewer: viewerOf(question, facts.requester),
        record: recordOf(question),
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      },
    };
  },
  numbers: () => ({}),
};
