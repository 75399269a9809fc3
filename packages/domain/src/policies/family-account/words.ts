import type { Bilingual } from "../../shared/index.ts";

/** What somebody wants to know about a family account. */
export const ASKS = {
  "show-code": {
    zh: "能不能展示家人的医保码看病",
    en: "Whether it can show a relative's medical insurance code for care",
  },
  "use-own-benefit": {
    zh: "看病是不是用家人自己的待遇和账户",
    en: "Whether care uses the relative's own benefits and account",
  },
  "charge-binder": {
    zh: "会不会扣绑定人的个人账户",
    en: "Whether the personal account of the person who links is charged",
  },
  "pay-contribution": { zh: "能不能替家人交医保费", en: "Whether it can pay a relative's contributions" },
  "query-records": {
    zh: "能不能查家人的就医、缴费记录",
    en: "Whether it can look up a relative's care and payment records",
  },
  "bind-member": { zh: "能不能再绑这位家人", en: "Whether this relative can be linked too" },
  "how-many": { zh: "最多能绑几位家人", en: "How many relatives can be linked" },
  "face-check": { zh: "绑定要不要刷脸", en: "Whether linking requires a face check" },
} as const satisfies Record<string, Bilingual>;
/** What somebody wants to know about a family account. */
export type Ask = keyof typeof ASKS;

/** What a family account may let its binder do. */
export const FUNCTIONS = {
  "show-code": {
    zh: "激活并展示家人本人的医保码",
    en: "activate and show the relative's own medical insurance code",
  },
  "use-own-benefit": {
    zh: "按家人本人的待遇和账户结算",
    en: "settle bills with the relative's own benefits and account",
  },
  "charge-binder": {
    zh: "用绑定人的个人账户付钱",
    en: "pay from the personal account of the person who linked the relative",
  },
  "pay-contribution": { zh: "替家人交医保费", en: "pay a relative's contributions" },
  "query-records": { zh: "查询家人的记录", en: "look up a relative's records" },
} as const satisfies Record<string, Bilingual>;
/** What a family account may let its binder do. */
export type AccountFunction = keyof typeof FUNCTIONS;

/** Where the family account was opened. The same name means different things. */
export const PLATFORMS = {
  national: { zh: "国家医保服务平台", en: "the national medical insurance platform" },
  local: { zh: "当地医保平台", en: "the local medical insurance platform" },
} as const satisfies Record<string, Bilingual>;
/** Where the family account was opened. */
export type Platform = keyof typeof PLATFORMS;

/** Where a relative can be bound. */
export const CHANNELS = {
  "national-app": { zh: "国家医保服务平台APP", en: "the app of the national medical insurance platform" },
  alipay: { zh: "支付宝小程序", en: "the Alipay mini-program" },
} as const satisfies Record<string, Bilingual>;
/** Where a relative can be bound. */
export type Channel = keyof typeof CHANNELS;
