import type { Bilingual } from "../../shared/index.ts";

/** What is claimed. */
export const BENEFITS = {
  allowance: { zh: "生育津贴", en: "maternity allowance" },
  medical: { zh: "生育医疗费用待遇", en: "reimbursement of maternity medical costs" },
} as const satisfies Record<string, Bilingual>;
/** What is claimed. */
export type Benefit = keyof typeof BENEFITS;

/** For whom it is claimed. */
export const CLAIMANTS = {
  employee: { zh: "单位为其缴费的女职工", en: "a woman whose employer contributes for her" },
  "unemployed-spouse": {
    zh: "单位为其缴费的男职工的未就业配偶",
    en: "the unemployed wife of a man whose employer contributes for him",
  },
  flexible: { zh: "以灵活就业身份参保的女性", en: "a woman insured as a flexible worker" },
  resident: { zh: "参加城乡居民医保的女性", en: "a woman in resident insurance" },
} as const satisfies Record<string, Bilingual>;
/** For whom it is claimed. */
export type Claimant = keyof typeof CLAIMANTS;

/** How the allowance reaches the woman. */
export const ROUTES = {
  direct: { zh: "直接发给本人", en: "directly to the woman" },
  "earlier-way": { zh: "按改革前的原办法发放", en: "in the way used before the reform" },
} as const satisfies Record<string, Bilingual>;
/** How the allowance reaches the woman. */
export type Route = keyof typeof ROUTES;

/** Whose money it is. */
export const PAYERS = {
  fund: { zh: "保险基金", en: "the insurance fund" },
  employer: { zh: "用人单位", en: "the employer" },
} as const satisfies Record<string, Bilingual>;
/** Whose money it is. */
export type Payer = keyof typeof PAYERS;
