import type { Bilingual } from "../../shared/index.ts";

/** In which order the shared accounts are used. */
export const ORDERS = {
  "as-bound": { zh: "绑定时设定的顺序", en: "the order set when they were bound" },
  "largest-first": { zh: "余额从多到少的顺序", en: "from the largest balance to the smallest" },
  "as-chosen": { zh: "使用人自己排定的顺序", en: "the order the user has arranged" },
} as const satisfies Record<string, Bilingual>;
/** In which order the shared accounts are used. */
export type Order = keyof typeof ORDERS;
