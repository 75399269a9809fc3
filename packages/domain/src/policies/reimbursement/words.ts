import type { Bilingual } from "../../shared/index.ts";

/** What the patient is insured in. */
export const SCHEMES = {
  employee: { zh: "职工医保", en: "employee insurance" },
  resident: { zh: "城乡居民医保", en: "resident insurance" },
  none: { zh: "未参保", en: "not insured" },
} as const satisfies Record<string, Bilingual>;
/** What the patient is insured in. */
export type Scheme = keyof typeof SCHEMES;

/** How the patient is treated. */
export const CARES = {
  outpatient: { zh: "门诊", en: "outpatient care" },
  inpatient: { zh: "住院", en: "inpatient care" },
} as const satisfies Record<string, Bilingual>;
/** How the patient is treated. */
export type Care = keyof typeof CARES;

/** Where the illness or injury comes from, or where the cost arose. */
export const CAUSES = {
  illness: { zh: "疾病等一般情况", en: "illness or another ordinary cause" },
  "work-injury": { zh: "工伤", en: "an injury at work" },
  "third-party": { zh: "第三人侵权", en: "harm done by a third party" },
  "public-health": { zh: "应由公共卫生负担的费用", en: "costs that public health should pay" },
  abroad: { zh: "境外就医", en: "care outside the mainland" },
} as const satisfies Record<string, Bilingual>;
/** Where the illness or injury comes from, or where the cost arose. */
export type Cause = keyof typeof CAUSES;

/** How it stands with the third party who has to pay. */
export const LIABILITIES = {
  pays: { zh: "已确定并且支付", en: "is known and has paid" },
  refuses: { zh: "不支付", en: "does not pay" },
  unidentified: { zh: "无法确定是谁", en: "cannot be identified" },
} as const satisfies Record<string, Bilingual>;
/** How it stands with the third party who has to pay. */
export type Liability = keyof typeof LIABILITIES;

/** The level of the hospital. */
export const LEVELS = {
  "level-1": { zh: "一级", en: "level one" },
  "level-2": { zh: "二级", en: "level two" },
  "level-3": { zh: "三级", en: "level three" },
} as const satisfies Record<string, Bilingual>;
/** The level of the hospital. */
export type Level = keyof typeof LEVELS;
