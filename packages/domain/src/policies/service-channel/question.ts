import { z } from "zod";
import { choiceField } from "../../policy/index.ts";
import { PAYERS, PHONES, TASKS } from "./words.ts";

/** Where does one turn to? The region of the question is where the person is insured. */
export const questionSchema = z.strictObject({
  task: choiceField(TASKS, { zh: "要办的事", en: "What you want to do" }),
  payer: choiceField(PAYERS, {
    zh: "缴费人的身份",
    en: "Who the payer is",
    when: { task: ["pay"] },
    hint: { zh: "缴费时填写", en: "Fill this in for paying contributions" },
  }).optional(),
  phone: choiceField(PHONES, {
    zh: "想确认的号码",
    en: "Number you want to check",
    when: { task: ["hotline"] },
    hint: { zh: "打热线时填写", en: "Fill this in for calling the hotline" },
  }).optional(),
});
/** A question to the directory. */
export type ChannelQuestion = z.output<typeof questionSchema>;
