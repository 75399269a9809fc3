import type { Bilingual } from "../../shared/index.ts";

/** What is asked about contributions. */
export const ASKS = {
  employee: { zh: "职工个人每月交多少", en: "what an employee pays a month" },
  employer: { zh: "单位每月交多少", en: "what the employer pays a month" },
  "employer-minimum": { zh: "单位每月至少交多少", en: "what the employer pays a month at least" },
  flexible: { zh: "灵活就业人员每月交多少", en: "what a flexible worker pays a month" },
  "rate-allowed": { zh: "这个费率对不对", en: "whether a rate is right" },
  base: { zh: "缴费基数是多少", en: "what the contribution base is" },
  resident: { zh: "居民医保个人一年交多少", en: "what a resident pays a year" },
  "resident-minimum": {
    zh: "居民医保筹资和个人缴费的最低数",
    en: "the least funding and own payment of residents",
  },
  "resident-allowed": {
    zh: "居民医保的筹资标准是否合规",
    en: "whether a resident standard is high enough",
  },
  "late-fee": { zh: "欠缴的滞纳金是多少", en: "the late fee on arrears" },
  unreported: { zh: "单位没有申报时按多少缴", en: "what is due where the employer did not report" },
  collector: { zh: "医保费由谁征收", en: "who collects contributions" },
  bonus: { zh: "连续参保提高多少大病限额", en: "the bonus for residents who stay insured" },
} as const satisfies Record<string, Bilingual>;
/** What is asked about contributions. */
export type Ask = keyof typeof ASKS;

/** Who pays. */
export const PAYERS = {
  employee: { zh: "职工个人", en: "employee" },
  employer: { zh: "用人单位", en: "employer" },
  flexible: { zh: "灵活就业人员", en: "flexible worker" },
} as const satisfies Record<string, Bilingual>;
/** Who pays. */
export type Payer = keyof typeof PAYERS;

/** Who collects. */
export const COLLECTORS = {
  tax: { zh: "税务部门", en: "the tax authority" },
  agency: { zh: "医保经办机构", en: "the medical insurance agency" },
} as const satisfies Record<string, Bilingual>;
/** Who collects. */
export type Collector = keyof typeof COLLECTORS;

/** What a question may leave out and an answer then misses. */
export const DETAILS = {
  base: { zh: "缴费基数", en: "the contribution base" },
  payer: { zh: "由谁缴费", en: "who pays" },
  rate: { zh: "费率", en: "the rate" },
  wage: { zh: "本人上年度月平均工资", en: "the own monthly wage of last year" },
  "average-wage": { zh: "当地平均工资", en: "the local average wage" },
  year: { zh: "哪个年度", en: "the year" },
  income: { zh: "上年居民人均可支配收入", en: "last year's income per head" },
  funding: { zh: "人均筹资总额", en: "the funding per head" },
  arrears: { zh: "欠缴数额", en: "the arrears" },
  days: { zh: "欠缴天数", en: "the days of arrears" },
  "last-month": { zh: "上月缴费额", en: "last month's contribution" },
  years: { zh: "连续参保年数", en: "the years insured in a row" },
} as const satisfies Record<string, Bilingual>;
/** What a question may leave out and an answer then misses. */
export type Detail = keyof typeof DETAILS;
