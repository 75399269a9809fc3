import { z } from "zod";
import { choiceField, dateField, flagField, moneyField } from "../../policy/index.ts";
import { ACTS, ASKS, FUNDS, SCALES } from "./words.ts";

/** What follows from misuse? The region of the question is the one whose fund lost the money. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  act: choiceField(ACTS, {
    zh: "做了什么",
    en: "What was done",
    when: { ask: ["consequences", "suspension", "fine", "crime", "insurance-credit"] },
  }).optional(),
  actOn: dateField({
    zh: "行为发生在哪一天",
    en: "Date of the act",
    when: { ask: ["consequences", "suspension", "fine", "crime"] },
    hint: { zh: "不填按提问当天的规定", en: "Leave blank to use the rules of the date you are asking about" },
  }).optional(),
  amountFen: moneyField({
    zh: "造成的基金损失或者骗取的金额",
    en: "Amount the fund lost or the amount obtained by fraud",
    when: { ask: ["consequences", "suspension", "fine"] },
  }).optional(),
  fraudPurpose: flagField({
    zh: "以骗取基金为目的",
    en: "The purpose was to defraud the fund",
    when: { ask: ["consequences", "suspension", "fine"] },
    hint: {
      zh: "由医保行政部门认定；不清楚就不填",
      en: "Decided by the healthcare security authority. Leave blank if not known",
    },
  }).optional(),
  insured: flagField({
    zh: "行为人是参保人",
    en: "The person is insured",
    when: { ask: ["consequences", "suspension"] },
  }).optional(),
  refusedOrSerious: flagField({
    zh: "机构拒不改正或者造成严重后果",
    en: "The institution refused to correct this, or the consequences were serious",
    when: { ask: ["consequences", "suspension", "fine"] },
  }).optional(),
  fund: choiceField(FUNDS, {
    zh: "哪一种基金",
    en: "Which fund",
    when: { ask: ["consequences", "suspension", "fine"] },
    hint: { zh: "不填表示基本医保基金", en: "Leave blank for the basic medical insurance fund" },
  }).optional(),
  scale: choiceField(SCALES, {
    zh: "办案机关认定的数额档次",
    en: "Level of the amount, as found by the authorities handling the case",
    when: { ask: ["crime"] },
  }).optional(),
});
/** A question about the consequences of misuse. */
export type FraudQuestion = z.output<typeof questionSchema>;
