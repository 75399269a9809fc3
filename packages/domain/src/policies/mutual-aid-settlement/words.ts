import type { Bilingual } from "../../shared/index.ts";

/** In which order the shared accounts are used. */
export const ORDERS = {
  "as-bound": { zh: "绑定时设定的顺序", en: "the order set when the accounts were linked" },
  "largest-first": { zh: "余额从多到少的顺序", en: "order of balance, from largest to smallest" },
  "as-chosen": { zh: "使用人自己排定的顺序", en: "the order the user chose" },
} as const satisfies Record<string, Bilingual>;
/** In which order the shared accounts are used. */
export type Order = keyof typeof ORDERS;
