import type { Bilingual } from "../../shared/index.ts";

/** What is asked. */
export const ASKS = {
  "may-pay": { zh: "能不能补缴", en: "Whether missed contributions can be paid late" },
  "late-fee": { zh: "滞纳金多少", en: "How much the late fee is" },
  fine: { zh: "罚款多少", en: "How much the fine is" },
  undeclared: { zh: "单位没有申报，应缴多少", en: "How much is due when the employer did not declare" },
} as const satisfies Record<string, Bilingual>;

/** What kind of gap it is. */
export const GAPS = {
  employer: { zh: "单位应缴未缴", en: "contributions an employer owes" },
  transfer: {
    zh: "职工医保转移接续时的中断",
    en: "contributions missed while transferring employee insurance",
  },
  resident: { zh: "居民医保断保的年度", en: "contributions for missed years of resident insurance" },
  flexible: { zh: "灵活就业人员断缴的月份", en: "contributions a flexible worker has missed" },
} as const satisfies Record<string, Bilingual>;
/** What kind of gap it is. */
export type Gap = keyof typeof GAPS;

/** Where an order to pay stands. */
export const ORDERS = {
  "not-ordered": {
    zh: "还没有责令限期缴纳",
    en: "the employer has not yet been ordered to pay by a deadline",
  },
  "paid-in-time": {
    zh: "已在责令的期限内缴清",
    en: "the employer paid in full by the deadline of the order",
  },
  overdue: {
    zh: "责令限期后逾期仍不缴",
    en: "the deadline of the order has passed and the employer still has not paid",
  },
} as const satisfies Record<string, Bilingual>;
/** Where an order to pay stands. */
export type Order = keyof typeof ORDERS;
