import type { Bilingual } from "../../shared/index.ts";

/** What is asked about contributions. */
export const ASKS = {
  employee: { zh: "职工个人每月交多少", en: "How much an employee pays a month" },
  employer: { zh: "单位每月交多少", en: "How much the employer pays a month" },
  "employer-minimum": { zh: "单位每月至少交多少", en: "The least the employer pays a month" },
  flexible: { zh: "灵活就业人员每月交多少", en: "How much a flexible worker pays a month" },
  "rate-allowed": { zh: "这个费率对不对", en: "Whether a rate is right" },
  base: { zh: "缴费基数是多少", en: "What the contribution base is" },
  resident: { zh: "居民医保个人一年交多少", en: "How much a resident pays a year" },
  "resident-minimum": {
    zh: "居民医保筹资和个人缴费的最低数",
    en: "The minimum funding and individual contribution in resident insurance",
  },
  "resident-allowed": {
    zh: "居民医保的筹资标准是否合规",
    en: "Whether the funding of resident insurance follows the rules",
  },
  "late-fee": { zh: "欠缴的滞纳金是多少", en: "How much the late fee on overdue contributions is" },
  unreported: { zh: "单位没有申报时按多少缴", en: "How much is due when the employer did not declare" },
  collector: { zh: "医保费由谁征收", en: "Who collects contributions" },
  bonus: {
    zh: "连续参保提高多少大病限额",
    en: "How much continuous enrolment raises the limit of catastrophic illness insurance",
  },
} as const satisfies Record<string, Bilingual>;
/** What is asked about contributions. */
export type Ask = keyof typeof ASKS;

/** Who pays. */
export const PAYERS = {
  employee: { zh: "职工个人", en: "an employee" },
  employer: { zh: "用人单位", en: "an employer" },
  flexible: { zh: "灵活就业人员", en: "a flexible worker" },
} as const satisfies Record<string, Bilingual>;
/** Who pays. */
export type Payer = keyof typeof PAYERS;

/** Who collects. */
export const COLLECTORS = {
  tax: { zh: "税务部门", en: "the tax office" },
  agency: { zh: "医保经办机构", en: "the medical insurance agency" },
} as const satisfies Record<string, Bilingual>;
/** Who collects. */
export type Collector = keyof typeof COLLECTORS;

/** What a question may leave out and an answer then misses. */
export const DETAILS = {
  base: { zh: "缴费基数", en: "the contribution base" },
  payer: { zh: "由谁缴费", en: "who pays" },
  rate: { zh: "费率", en: "the contribution rate" },
  wage: { zh: "本人上年度月平均工资", en: "the person's average monthly wage last year" },
  "average-wage": { zh: "当地平均工资", en: "the local average wage" },
  year: { zh: "哪个年度", en: "which year you mean" },
  income: { zh: "上年居民人均可支配收入", en: "last year's disposable income per head of residents" },
  funding: { zh: "人均筹资总额", en: "the total funding per person" },
  arrears: { zh: "欠缴数额", en: "the amount owed" },
  days: { zh: "欠缴天数", en: "how many days the payment is overdue" },
  "last-month": { zh: "上月缴费额", en: "how much was paid last month" },
  years: { zh: "连续参保年数", en: "how many years in a row the person has been enrolled" },
} as const satisfies Record<string, Bilingual>;
/** What a question may leave out and an answer then misses. */
export type Detail = keyof typeof DETAILS;
