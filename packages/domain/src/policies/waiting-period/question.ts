import { z } from "zod";
import { choiceField, countField, dateField, flagField } from "../../policy/index.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "./words.ts";

/** From when do benefits run? The region is where the contribution is paid. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "现在缴的是", en: "You pay for" }),
  group: choiceField(GROUPS, { zh: "参保人是", en: "The insured is" }),
  situation: choiceField(SITUATIONS, {
    zh: "参保情况",
    en: "How you come to pay",
    hint: {
      zh: "职工医保必填；居民医保只在转换险种时填",
      en: "Needed for employee insurance; for residents only on a change of scheme",
    },
  }).optional(),
  inWindow: flagField({
    zh: "在集中参保期内缴费",
    en: "Paid within the enrolment window",
    hint: { zh: "居民医保填写", en: "For residents" },
  }).optional(),
  missedYears: countField("years", {
    zh: "此前连续断保的年数",
    en: "Years missed in a row",
    hint: { zh: "居民医保填写，一直连续参保填0", en: "For residents; 0 without a gap" },
  }).optional(),
  repairedYears: countField("years", {
    zh: "其中已经补缴的年数",
    en: "Of them, years paid later",
    hint: { zh: "不填表示没有补缴", en: "Leave empty for none" },
  }).optional(),
  gapMonths: countField("months", {
    zh: "中断缴费的月数",
    en: "Months of the gap",
    hint: { zh: "转移接续或者转换险种时填写", en: "For a move or a change of scheme" },
  }).optional(),
  backPaid: flagField({
    zh: "中断的月份已经补缴",
    en: "The gap has been paid later",
    hint: { zh: "转移接续或者转换险种时填写", en: "For a move or a change of scheme" },
  }).optional(),
  continuousMonths: countField("months", {
    zh: "中断前已连续参保的月数",
    en: "Months insured in a row before the gap",
    hint: { zh: "转换险种时填写", en: "For a change of scheme" },
  }).optional(),
  paidOn: dateField({
    zh: "缴费（恢复缴费）的日期",
    en: "Day of the (first new) payment",
    hint: {
      zh: "填了就按这一天适用的规定算，并算出从哪天起享受",
      en: "Selects the rule and gives the first day of benefits",
    },
  }).optional(),
});
/** A question about waiting periods. */
export type WaitingPeriodQuestion = z.output<typeof questionSchema>;
