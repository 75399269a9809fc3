import type { Bilingual } from "../../shared/index.ts";

/** What is asked of the account. */
export const ASKS = {
  pay: { zh: "能不能支付这项费用", en: "Whether it can pay this cost" },
  credit: { zh: "每月划入多少", en: "How much is credited each month" },
  "employer-part": { zh: "单位缴费是否划入", en: "Whether the employer's contribution is credited" },
} as const satisfies Record<string, Bilingual>;
/** What is asked of the account. */
export type Ask = keyof typeof ASKS;

/** What the person is insured in. */
export const SCHEMES = {
  employee: { zh: "职工医保", en: "employee insurance" },
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  none: { zh: "未参保", en: "not insured" },
} as const satisfies Record<string, Bilingual>;
/** What the person is insured in. */
export type Scheme = keyof typeof SCHEMES;

/** As what somebody is in employee insurance. */
export const HOLDERS = {
  employee: { zh: "在职职工", en: "a working employee" },
  retiree: { zh: "退休人员", en: "a retiree" },
  flexible: { zh: "灵活就业人员", en: "a flexible worker" },
} as const satisfies Record<string, Bilingual>;
/** As what somebody is in employee insurance. */
export type Holder = keyof typeof HOLDERS;

/** Where the money is to come from. */
export const FUNDS = {
  account: { zh: "个人账户", en: "the personal account" },
  pooled: { zh: "统筹基金", en: "the pooled fund" },
} as const satisfies Record<string, Bilingual>;
/** Where the money is to come from. */
export type Fund = keyof typeof FUNDS;

/** Whom it is to serve. */
export const PERSONS = {
  self: { zh: "本人", en: "yourself" },
  "near-relative": {
    zh: "配偶、父母、子女等近亲属",
    en: "a near relative, such as a spouse, parent or child",
  },
} as const satisfies Record<string, Bilingual>;
/** Whom it is to serve. */
export type Person = keyof typeof PERSONS;

/** What is to be paid. */
export const USES = {
  "care-cost": {
    zh: "定点医疗机构的个人负担费用",
    en: "the patient's own share of costs at a designated hospital or clinic",
  },
  "pharmacy-cost": {
    zh: "定点药店的药品、医疗器械、医用耗材",
    en: "medicine, medical devices and medical consumables at a designated pharmacy",
  },
  "undesignated-cost": {
    zh: "非定点机构的费用",
    en: "costs at an institution that is not designated",
  },
  "resident-contribution": {
    zh: "居民医保个人缴费",
    en: "the individual contribution to resident insurance",
  },
  "care-insurance-contribution": {
    zh: "长期护理保险个人缴费",
    en: "the individual contribution to long-term care insurance",
  },
  "employee-contribution": { zh: "职工医保缴费", en: "contributions to employee insurance" },
  "city-supplement": {
    zh: "普惠型商业健康保险保费",
    en: "the premium of city-wide commercial health insurance",
  },
  "commercial-insurance": { zh: "商业健康保险保费", en: "the premium of commercial health insurance" },
  "public-health": { zh: "公共卫生费用", en: "public health costs" },
  fitness: { zh: "体育健身消费", en: "sports and fitness" },
  wellness: { zh: "养生保健消费", en: "wellness and health maintenance" },
  "cash-back": { zh: "套取现金或返还实物", en: "obtaining cash or getting goods in return" },
  "other-goods": { zh: "日用品等其他消费", en: "everyday goods and other purchases" },
} as const satisfies Record<string, Bilingual>;
/** What is to be paid. */
export type Use = keyof typeof USES;
