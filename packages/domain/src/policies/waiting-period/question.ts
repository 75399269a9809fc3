import { z } from "zod";
import { choiceField, countField, dateField, flagField } from "../../policy/index.ts";
import { GROUPS, SCHEMES, SITUATIONS } from "./words.ts";

/** From when do benefits run? The region is where the contribution is paid. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "现在缴的是", en: "Insurance now being paid for" }),
  group: choiceField(GROUPS, { zh: "参保人是", en: "The insured person is", usual: "ordinary" }),
  situation: choiceField(SITUATIONS, {
    zh: "参保情况",
    en: "Situation",
    hint: {
      zh: "职工医保必填；居民医保只在转换险种时填",
      en: "Required for employee insurance. For resident insurance, fill this in only for a change between types of insurance",
    },
  }).optional(),
  inWindow: flagField({
    zh: "在集中参保期内缴费",
    en: "The payment is made within the enrolment window",
    when: { scheme: ["resident"] },
    hint: { zh: "居民医保填写", en: "Fill this in for resident insurance" },
  }).optional(),
  missedYears: countField("years", {
    zh: "此前连续断保的年数",
    en: "Number of years missed in a row before this",
    when: { scheme: ["resident"] },
    hint: {
      zh: "居民医保填写，一直连续参保填0",
      en: "Fill this in for resident insurance. Enter 0 if there was no gap",
    },
  }).optional(),
  repairedYears: countField("years", {
    zh: "其中已经补缴的年数",
    en: "Number of these years already paid for late",
    when: { scheme: ["resident"] },
    hint: { zh: "不填表示没有补缴", en: "Leave blank if none have been paid for" },
  }).optional(),
  gapMonths: countField("months", {
    zh: "中断缴费的月数",
    en: "Number of months in the gap",
    hint: {
      zh: "转移接续或者转换险种时填写",
      en: "Fill this in for a transfer or a change between types of insurance",
    },
  }).optional(),
  backPaid: flagField({
    zh: "中断的月份已经补缴",
    en: "The missed months have been paid for late",
    hint: {
      zh: "转移接续或者转换险种时填写",
      en: "Fill this in for a transfer or a change between types of insurance",
    },
  }).optional(),
  continuousMonths: countField("months", {
    zh: "中断前已连续参保的月数",
    en: "Number of months insured in a row before the gap",
    hint: { zh: "转换险种时填写", en: "Fill this in for a change between types of insurance" },
  }).optional(),
  paidOn: dateField({
    zh: "缴费（恢复缴费）的日期",
    en: "Date of the payment (or of the first payment after a gap)",
    hint: {
      zh: "填了就按这一天适用的规定算，并算出从哪天起享受",
      en: "Fill this in to use the rules of that date and see when benefits start",
    },
  }).optional(),
});
/** A question about waiting periods. */
export type WaitingPeriodQuestion = z.output<typeof questionSchema>;
