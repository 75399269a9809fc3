import { z } from "zod";
import { choiceField, countField, moneyField } from "../../policy/index.ts";
import { ASKS, GAPS, ORDERS } from "./words.ts";

/** May what was missed be paid later, and at what cost? The region is where it was due. */
export const questionSchema = z.strictObject({
  asks: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  gap: choiceField(GAPS, { zh: "欠缴或者断缴的是", en: "What was missed" }),
  missedMonths: countField("months", {
    zh: "欠缴或者中断的月数",
    en: "Number of months owed or missed",
    when: { asks: ["may-pay"] },
    hint: { zh: "转移接续时必填", en: "Required for a transfer" },
  }).optional(),
  missedYears: countField("years", {
    zh: "居民断保的年数",
    en: "Number of years missed in resident insurance",
    when: { asks: ["may-pay"] },
  }).optional(),
  yearlyRateFen: moneyField({
    zh: "当年居民个人缴费标准",
    en: "Individual contribution of a resident this year",
    when: { asks: ["may-pay"] },
    hint: { zh: "填了就算出补缴总额", en: "Fill this in to see the total cost" },
  }).optional(),
  arrearsFen: moneyField({
    zh: "欠缴的金额",
    en: "Amount owed",
    when: { asks: ["late-fee", "fine"] },
  }).optional(),
  lateDays: countField("days", {
    zh: "已经欠缴的天数",
    en: "Number of days overdue",
    when: { asks: ["late-fee"] },
  }).optional(),
  order: choiceField(ORDERS, {
    zh: "责令限期缴纳的情况",
    en: "Order to pay by a deadline",
    when: { asks: ["fine"] },
  }).optional(),
  lastMonthPaidFen: moneyField({
    zh: "单位上月缴费额",
    en: "Contribution the employer paid last month",
    when: { asks: ["undeclared"] },
  }).optional(),
});
/** A question about paying later. */
export type BackPaymentQuestion = z.output<typeof questionSchema>;
