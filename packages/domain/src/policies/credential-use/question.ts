import { z } from "zod";
import { choiceField, flagField } from "../../policy/index.ts";
import { ACTIONS, FORMS, HOLDERS, PRESENTERS } from "./words.ts";

/** May this credential be used for that patient? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  action: choiceField(ACTIONS, { zh: "要办的事", en: "What needs to be done" }),
  credentialOf: choiceField(HOLDERS, {
    zh: "用的是谁的医保凭证",
    en: "Whose credential is used",
    usual: "patient",
  }),
  presenter: choiceField(PRESENTERS, { zh: "谁拿着凭证去", en: "Who brings the credential" }),
  patientPresent: flagField({
    zh: "患者本人在场",
    en: "The patient is present",
    hint: { zh: "受托的人去办时填写", en: "Fill this in if someone acts for the patient" },
  }).optional(),
  specialReason: flagField({
    zh: "有特殊原因要委托他人",
    en: "There is a special reason for asking someone else",
    hint: {
      zh: "如行动不便、病重、在外地",
      en: "For example limited mobility, serious illness or being away",
    },
  }).optional(),
  principalIdShown: flagField({
    zh: "出示患者的身份证明",
    en: "The patient's proof of identity is shown",
  }).optional(),
  agentIdShown: flagField({
    zh: "出示受托人的身份证明",
    en: "The proof of identity of the person acting for the patient is shown",
  }).optional(),
  forGain: flagField({
    zh: "为了转卖、返现或者其他好处",
    en: "It is done for reselling, cash back or another gain",
  }).optional(),
  form: choiceField(FORMS, { zh: "出示的是", en: "What is shown" }).optional(),
  designated: flagField({ zh: "是医保定点机构", en: "This is a designated institution" }).optional(),
});
/** A question about the use of a credential. */
export type CredentialQuestion = z.output<typeof questionSchema>;
