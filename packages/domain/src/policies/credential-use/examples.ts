import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "母亲行动不便，我拿她的医保卡去买药，行吗？",
      en: "My mother can hardly walk. May I buy medicine with her card?",
    },
    region: "100000",
    question: {
      action: "buy-drugs",
      credentialOf: "patient",
      presenter: "agent",
      patientPresent: false,
      specialReason: true,
      principalIdShown: true,
      agentIdShown: true,
    },
  },
  {
    asks: { zh: "用我自己的医保卡给母亲看病，行吗？", en: "May my mother see a doctor with my card?" },
    region: "100000",
    question: { action: "see-doctor", credentialOf: "other", presenter: "patient" },
  },
  {
    asks: {
      zh: "家人住院，我陪着去出示他的医保码，行吗？",
      en: "I am with a relative in hospital. May I show their code for them?",
    },
    region: "100000",
    question: { action: "inpatient", credentialOf: "patient", presenter: "agent", patientPresent: true },
  },
];
