import type { Bilingual } from "../../shared/index.ts";

/** What is ordered online. */
export const ITEMS = {
  "otc-drug": { zh: "非处方药", en: "over-the-counter medicine" },
  "prescription-drug": { zh: "处方药", en: "prescription medicine" },
  device: { zh: "医疗器械、医用耗材", en: "medical devices and consumables" },
  "health-product": { zh: "保健食品", en: "health food products" },
  "delivery-fee": { zh: "配送费", en: "the delivery fee" },
} as const satisfies Record<string, Bilingual>;
/** What is ordered online. */
export type Item = keyof typeof ITEMS;

/** From what it is to be paid. */
export const PAYERS = {
  "own-account": { zh: "本人的个人账户", en: "your own personal account" },
  "family-account": { zh: "家人的共济账户", en: "a relative's shared account" },
  "pooled-fund": { zh: "统筹基金", en: "the pooled fund" },
} as const satisfies Record<string, Bilingual>;
/** From what it is to be paid. */
export type Payer = keyof typeof PAYERS;

/** What the buyer is insured in. */
export const SCHEMES = {
  employee: { zh: "职工医保", en: "employee insurance" },
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  none: { zh: "未参保", en: "not insured" },
} as const satisfies Record<string, Bilingual>;
/** What the buyer is insured in. */
export type Scheme = keyof typeof SCHEMES;

/** Through which shop window it is ordered. */
export const PLATFORMS = {
  meituan: { zh: "美团", en: "Meituan" },
  jd: { zh: "京东", en: "JD" },
  eleme: { zh: "饿了么", en: "Ele.me" },
  alipay: { zh: "支付宝", en: "Alipay" },
  wechat: { zh: "微信", en: "WeChat" },
  "local-app": { zh: "当地医保平台", en: "the local medical insurance platform" },
  other: { zh: "其他平台", en: "another platform" },
} as const satisfies Record<string, Bilingual>;
/** Through which shop window it is ordered. */
export type Platform = keyof typeof PLATFORMS;
