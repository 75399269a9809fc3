import type { ScenarioMapping } from "./scenario.ts";

const HOLDER: Readonly<Record<string, string>> = {
  患者本人: "patient",
  本人: "patient",
  代办人: "presenter",
};

function actionOf(question: string): string {
  if (question.includes("住院")) return "inpatient";
  return question.includes("药") ? "buy-drugs" : "see-doctor";
}

/** Questions about the use of a credential. Whoever shows papers of two people buys for another. */
export const mapping: ScenarioMapping = {
  ask({ question, facts }) {
    const byAgent = "agent_id_shown" in facts || "principal_id_shown" in facts;
    const given: Record<string, unknown> = {
      specialReason: facts.special_reason,
      principalIdShown: facts.principal_id_shown,
      agentIdShown: facts.agent_id_shown,
      patientPresent: facts.patient_present,
    };
    return {
      kind: "credential-use",
      question: {
        action: actionOf(question),
        credentialOf: HOLDER[String(facts.credential)] ?? "other",
        presenter: byAgent ? "agent" : "patient",
        ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
      },
    };
  },
  numbers: () => ({}),
};
