import type { Bilingual } from "../../shared/index.ts";

/** What is asked. */
export const ASKS = {
  "may-pay": { zh: "能不能补缴", en: "whether it may be paid later" },
  "late-fee": { zh: "滞纳金多少", en: "how much the late fee is" },
  fine: { zh: "罚款多少", en: "how much the fine is" },
  undeclared: { zh: "单位没有申报，应缴多少", en: "what is due when nothing was declared" },
} as const satisfies Record<string, Bilingual>;

/** What kind of gap it is. */
export const GAPS = {
  employer: { zh: "单位应缴未缴", en: "months the employer owes" },
  transfer: { zh: "职工医保转移接续时的中断", en: "a gap when employee insurance is moved" },
  resident: { zh: "居民医保断保的年度", en: "years missed in resident insurance" },
  flexible: { zh: "灵活就业人员断缴的月份", en: "months a flexible worker missed" },
} as const satisfies Record<string, Bilingual>;
/** What kind of gap it is. */
export type Gap = keyof typeof GAPS;

/** Where an order to pay stands. */
export const ORDERS = {
  "not-ordered": { zh: "还没有责令限期缴纳", en: "no order to pay yet" },
  "paid-in-time": { zh: "已在责令的期限内缴清", en: "paid within the time of the order" },
  overdue: { zh: "责令限期后逾期仍不缴", en: "not paid within the time of the order" },
} as const satisfies Record<string, Bilingual>;
/** Where an order to pay stands. */
export type Order = keyof typeof ORDERS;
