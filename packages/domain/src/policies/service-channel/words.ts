import type { Bilingual } from "../../shared/index.ts";

/** What somebody wants to get done. */
export const TASKS = {
  hotline: { zh: "打医保咨询热线", en: "call the medical insurance hotline" },
  contact: {
    zh: "联系当地医保部门（电话、地址）",
    en: "contact the local healthcare security authority (by phone or at its address)",
  },
  ask: { zh: "当面咨询", en: "ask in person" },
  pay: { zh: "缴费", en: "pay contributions" },
  query: { zh: "查询参保、缴费和账户", en: "look up enrolment, contributions and the personal account" },
  print: { zh: "打印证明、报销单、票据", en: "print certificates, reimbursement statements and receipts" },
  "mutual-aid": { zh: "办理家庭共济", en: "set up family mutual aid" },
  "family-account": { zh: "绑定亲情账户", en: "link a relative in a family account" },
  filing: { zh: "办理异地就医备案", en: "file for out-of-area care" },
  change: { zh: "变更个人信息、解绑手机号", en: "change personal details or unlink a phone number" },
  report: { zh: "举报骗保", en: "report medical insurance fraud" },
} as const satisfies Record<string, Bilingual>;
/** What somebody wants to get done. */
export type Task = keyof typeof TASKS;

/** Who pays. An employee's share is paid by the employer. */
export const PAYERS = {
  employee: { zh: "单位职工", en: "an employee of an organisation" },
  flexible: { zh: "灵活就业人员", en: "a flexible worker" },
  resident: { zh: "城乡居民", en: "a resident (urban or rural)" },
} as const satisfies Record<string, Bilingual>;
/** Who pays. */
export type Payer = keyof typeof PAYERS;

/** How a channel is used. */
export const WAYS = {
  counter: { zh: "窗口", en: "counter" },
  phone: { zh: "电话", en: "phone" },
  app: { zh: "手机应用", en: "app" },
  "mini-program": { zh: "小程序", en: "mini-program" },
  website: { zh: "网站", en: "website" },
  employer: { zh: "用人单位", en: "employer" },
} as const satisfies Record<string, Bilingual>;
/** How a channel is used. */
export type Way = keyof typeof WAYS;

/** Telephone numbers people ask about. */
export const PHONES = {
  "12393": { zh: "12393", en: "12393" },
  "12333": { zh: "12333", en: "12333" },
  "12334": { zh: "12334", en: "12334" },
} as const satisfies Record<string, Bilingual>;
/** A telephone number people ask about. */
export type Phone = keyof typeof PHONES;
