import type { Bilingual } from "../../shared/index.ts";

/** What the credential is to be used for. */
export const ACTIONS = {
  "see-doctor": { zh: "门诊、急诊就医", en: "outpatient or emergency care" },
  inpatient: { zh: "住院", en: "a hospital stay" },
  "buy-drugs": { zh: "在药店、医院购药", en: "buying medicine at a pharmacy or hospital" },
  refill: { zh: "替患者开药、续方", en: "getting a prescription or a renewed prescription for the patient" },
} as const satisfies Record<string, Bilingual>;
/** What the credential is to be used for. */
export type Action = keyof typeof ACTIONS;

/** Whose credential it is. */
export const HOLDERS = {
  patient: { zh: "患者本人", en: "the patient" },
  presenter: { zh: "代办人自己", en: "the person acting for the patient" },
  other: { zh: "另一个人", en: "another person" },
} as const satisfies Record<string, Bilingual>;
/** Whose credential it is. */
export type Holder = keyof typeof HOLDERS;

/** Who comes to the window with it. */
export const PRESENTERS = {
  patient: { zh: "患者本人", en: "the patient" },
  agent: {
    zh: "受托的人（家人、照护人等）",
    en: "someone acting for the patient (such as a relative or carer)",
  },
} as const satisfies Record<string, Bilingual>;
/** Who comes to the window with it. */
export type Presenter = keyof typeof PRESENTERS;

/** What is shown. */
export const FORMS = {
  card: { zh: "社会保障卡（医保卡）", en: "the social security card (medical insurance card)" },
  electronic: { zh: "医保电子凭证（医保码）", en: "the electronic credential (medical insurance code)" },
  "family-account-code": {
    zh: "亲情账户里展示的患者医保码",
    en: "the patient's medical insurance code shown in a family account",
  },
  copy: { zh: "复印件、截图", en: "a copy or a screenshot" },
} as const satisfies Record<string, Bilingual>;
/** What is shown. */
export type Form = keyof typeof FORMS;

/** What somebody who buys for the patient has to show. */
export const PAPERS = {
  "principal-id": { zh: "委托人（患者）的身份证明", en: "the patient's proof of identity" },
  "agent-id": { zh: "受托人的身份证明", en: "the proof of identity of the person acting for the patient" },
} as const satisfies Record<string, Bilingual>;
/** What somebody who buys for the patient has to show. */
export type Paper = keyof typeof PAPERS;
