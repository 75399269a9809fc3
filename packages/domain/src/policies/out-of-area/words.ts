import type { Bilingual } from "../../shared/index.ts";

/** What is asked about care away from home. */
export const ASKS = {
  "direct-settlement": { zh: "能不能直接结算", en: "Whether the bill can be settled directly" },
  filing: { zh: "要不要先备案", en: "Whether you must file first" },
  rules: { zh: "按哪里的目录和待遇", en: "Whose catalogue and benefits apply" },
  reduction: { zh: "报销比例降多少", en: "How much the payment rate is reduced" },
  validity: { zh: "备案多久有效", en: "How long a filing is valid" },
  effective: { zh: "备案何时生效", en: "When a filing takes effect" },
  "both-places": {
    zh: "备案后在参保地还能不能享受待遇",
    en: "Whether you still have benefits in the place where you are insured after filing",
  },
} as const satisfies Record<string, Bilingual>;
/** What is asked about care away from home. */
export type Ask = keyof typeof ASKS;

/** The care that is paid for. */
export const SERVICES = {
  outpatient: { zh: "普通门诊", en: "outpatient care" },
  emergency: { zh: "急诊", en: "emergency care" },
  inpatient: { zh: "住院", en: "inpatient care" },
} as const satisfies Record<string, Bilingual>;
/** The care that is paid for. */
export type Service = keyof typeof SERVICES;

/** For what reason somebody is treated away from home. */
export const TRAVELLERS = {
  "long-term": {
    zh: "长期居住人员（异地安置、长期居住、常驻工作）",
    en: "people who live there long term (settled, living or working there)",
  },
  referral: { zh: "转诊人员", en: "people referred by a hospital" },
  emergency: { zh: "急诊抢救人员", en: "people who need emergency treatment" },
  other: { zh: "其他临时外出人员", en: "other people who are there temporarily" },
} as const satisfies Record<string, Bilingual>;
/** For what reason somebody is treated away from home. */
export type Traveller = keyof typeof TRAVELLERS;

/** How far the place of treatment is from the place of insurance. */
export const REACHES = {
  "same-pooling-area": { zh: "本统筹区", en: "the same pooling area" },
  "same-province": { zh: "省内跨统筹区", en: "another pooling area of the province" },
  "other-province": { zh: "跨省", en: "another province" },
} as const satisfies Record<string, Bilingual>;
/** How far the place of treatment is from the place of insurance. */
export type Reach = keyof typeof REACHES;

/** Whose rules count. */
export const SIDES = {
  "treatment-place": { zh: "就医地", en: "the place of treatment" },
  "insured-place": { zh: "参保地", en: "the place where you are insured" },
} as const satisfies Record<string, Bilingual>;
/** Whose rules count. */
export type Side = keyof typeof SIDES;

/** What stands between the patient and direct settlement. */
export type Requirement =
  | "filing"
  | "not-needed"
  | "exempt"
  | "exempt-depends-on-place"
  | "exempt-depends-on-service"
  | "emergency"
  | "unverified";
/** Whether a filing is there. */
export type Filing = "filed" | "not-filed" | "expired" | "not-told";
