import type { Bilingual } from "../../shared/index.ts";

/** The lines of a receipt that can be derived from the others. */
export const LINES = {
  fund: { zh: "统筹支付", en: "paid by the pooled fund" },
  "own-share": { zh: "个人自付", en: "own share in scope" },
  "out-of-scope": { zh: "个人自费", en: "out of scope" },
} as const satisfies Record<string, Bilingual>;
/** A line of a receipt that can be derived from the others. */
export type Line = keyof typeof LINES;
