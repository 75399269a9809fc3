import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { SCHEMES } from "./words.ts";

/** What does the second reimbursement pay? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "参加的医保", en: "Type of insurance", usual: "resident" }),
  burdenFen: moneyField({
    zh: "基本医保报销后，政策范围内个人负担",
    en: "Your share of covered costs after basic medical insurance has paid",
  }),
  countedFen: moneyField({
    zh: "本年度此前已累计的个人负担",
    en: "Your share of covered costs already counted this year",
    hint: { zh: "不填表示没有", en: "Leave blank if there are none" },
  }).optional(),
  poorHousehold: flagField({
    zh: "属于低保、特困等困难群众",
    en: "Recognised poor household (for example, receiving minimum living allowance or extreme-poverty support)",
    usual: false,
  }),
  incomePerHeadFen: moneyField({
    zh: "当地上年人均可支配收入",
    en: "Local disposable income per head last year",
    hint: { zh: "只在按全国原则估算时需要", en: "Needed only for an estimate under the national principle" },
  }).optional(),
});
/** A question about catastrophic-illness insurance. */
export type CatastrophicQuestion = z.output<typeof questionSchema>;
