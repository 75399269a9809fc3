import type { Bilingual } from "../../shared/index.ts";

/** What the patient is insured in. */
export const SCHEMES = {
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  employee: { zh: "职工医保", en: "employee insurance" },
} as const satisfies Record<string, Bilingual>;
/** What the patient is insured in. */
export type Scheme = keyof typeof SCHEMES;
