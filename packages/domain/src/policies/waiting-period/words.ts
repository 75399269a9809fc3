import type { Bilingual } from "../../shared/index.ts";

/** What is paid for. */
export const SCHEMES = {
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  employee: { zh: "职工医保（随单位参保）", en: "employee insurance through an employer" },
  flexible: { zh: "职工医保（灵活就业）", en: "employee insurance as a flexible worker" },
} as const satisfies Record<string, Bilingual>;
/** What is paid for. */
export type Scheme = keyof typeof SCHEMES;

/** Who is insured; some groups wait for nothing. */
export const GROUPS = {
  ordinary: { zh: "一般人员", en: "an ordinary person" },
  newborn: { zh: "新生儿", en: "a newborn" },
  special: { zh: "当地认定的其他特殊群体", en: "another special group recognised locally" },
} as const satisfies Record<string, Bilingual>;
/** Who is insured. */
export type Group = keyof typeof GROUPS;

/** How somebody comes to pay. */
export const SITUATIONS = {
  first: { zh: "首次参保", en: "a first enrolment" },
  resume: { zh: "在当地断缴后恢复缴费", en: "payment resumed in the same area after a gap" },
  transfer: { zh: "职工医保关系从别处转来接续", en: "a transfer of employee insurance from another area" },
  switch: {
    zh: "在职工医保与居民医保之间转换",
    en: "a change between employee insurance and resident insurance",
  },
} as const satisfies Record<string, Bilingual>;
/** How somebody comes to pay. */
export type Situation = keyof typeof SITUATIONS;
