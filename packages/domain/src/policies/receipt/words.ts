import type { Bilingual } from "../../shared/index.ts";

/** The lines of a receipt that can be derived from the others. */
export const LINES = {
  fund: { zh: "统筹支付", en: "the amount paid by the pooled fund" },
  "own-share": { zh: "个人自付", en: "your share of covered costs" },
  "out-of-scope": { zh: "个人自费", en: "costs that are not covered" },
} as const satisfies Record<string, Bilingual>;
/** A line of a receipt that can be derived from the others. */
export type Line = keyof typeof LINES;
