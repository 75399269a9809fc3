import type { Bilingual } from "../../shared/index.ts";

/** In which order the shared accounts are used. */
export const ORDERS = {
  "as-bound": { zh: "绑定时设定的顺序", en: "the order set at binding" },
  "largest-first": { zh: "余额从多到少的顺序", en: "an order from the largest balance down" },
  "as-chosen": { zh: "使用人自己排定的顺序", en: "an order arranged by the user" },
} as const satisfies Record<string, Bilingual>;
/** In which order the shared accounts are used. */
export type Order = keyof typeof ORDERS;
