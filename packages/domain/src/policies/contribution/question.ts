import { z } from "zod";
import { choiceField, countField, type FieldMeta, moneyField } from "../../policy/index.ts";
import { percentSchema } from "../../shared/index.ts";
import { ASKS, PAYERS } from "./words.ts";

function ratioField(meta: FieldMeta) {
  return percentSchema.meta({ ...meta, field: "ratio" });
}

/** How much, and from whom? The region of the question is the pooling area. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  payer: choiceField(PAYERS, {
    zh: "由谁缴费",
    en: "Who pays",
    when: { ask: ["rate-allowed", "late-fee"] },
  }).optional(),
  baseFen: moneyField({
    zh: "每月缴费基数",
    en: "Monthly contribution base",
    when: { ask: ["employee", "employer", "employer-minimum", "flexible"] },
    hint: { zh: "单位部分按职工工资总额", en: "For the employer's share, use the total wages of employees" },
  }).optional(),
  rate: ratioField({
    zh: "您听说的费率",
    en: "The rate you were told",
    when: { ask: ["employee", "employer", "flexible", "rate-allowed"] },
    hint: {
      zh: "例如2%；只用来核对，不会当作规定",
      en: "For example 2%. We only check it; we never treat it as the rule",
    },
  }).optional(),
  wageFen: moneyField({
    zh: "本人上年度月平均工资",
    en: "Your average monthly wage last year",
    when: { ask: ["base"] },
  }).optional(),
  averageWageFen: moneyField({
    zh: "当地月平均工资",
    en: "Local average monthly wage",
    when: { ask: ["base"] },
  }).optional(),
  year: z
    .int()
    .min(1990)
    .max(2100)
    .meta({ zh: "缴费年度", en: "Contribution year", when: { ask: ["resident"] }, field: "count" })
    .optional(),
  incomePerHeadFen: moneyField({
    zh: "当地上年居民人均可支配收入",
    en: "Local disposable income per head last year",
    when: { ask: ["resident-minimum", "resident-allowed"] },
  }).optional(),
  fundingFen: moneyField({
    zh: "人均筹资总额（一年）",
    en: "Total funding per person for the year, including subsidy",
    when: { ask: ["resident-allowed"] },
  }).optional(),
  individualFen: moneyField({
    zh: "其中个人缴费（一年）",
    en: "Individual contribution included in it, for the year",
    when: { ask: ["resident-allowed"] },
  }).optional(),
  arrearsFen: moneyField({ zh: "欠缴数额", en: "Amount owed", when: { ask: ["late-fee"] } }).optional(),
  lateDays: countField("days", {
    zh: "到提问当天欠缴了几天",
    en: "Days overdue, up to the date you are asking about",
    when: { ask: ["late-fee"] },
  }).optional(),
  lastMonthFen: moneyField({
    zh: "单位上月缴费额",
    en: "Contribution the employer paid last month",
    when: { ask: ["unreported"] },
  }).optional(),
  continuousYears: countField("years", {
    zh: "连续参加居民医保的年数",
    en: "Years in a row in resident insurance",
    when: { ask: ["bonus"] },
  }).optional(),
  claimFreeYears: countField("years", {
    zh: "其中没有报销过的年数",
    en: "Of these, years without any reimbursement",
    when: { ask: ["bonus"] },
    hint: { zh: "不填表示没有", en: "Leave blank if there are none" },
  }).optional(),
});
/** A question about contributions. */
export type ContributionQuestion = z.output<typeof questionSchema>;
