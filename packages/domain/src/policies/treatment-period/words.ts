import type { Bilingual } from "../../shared/index.ts";

/** What is asked. */
export const ASKS = {
  length: { zh: "医疗期有多长", en: "How long the treatment period is" },
  extension: { zh: "医疗期满后能不能延长", en: "Whether it can be extended when it ends" },
} as const satisfies Record<string, Bilingual>;

/** Where the employee works. */
export const EMPLOYERS = {
  enterprise: { zh: "企业", en: "an enterprise" },
  other: {
    zh: "机关、事业单位或者其他单位",
    en: "a government body, public institution or other organisation",
  },
} as const satisfies Record<string, Bilingual>;
/** Where the employee works. */
export type Employer = keyof typeof EMPLOYERS;

/** Why work has to stop. */
export const CAUSES = {
  illness: { zh: "患病", en: "illness" },
  "off-work-injury": { zh: "非因工负伤", en: "an injury unrelated to work" },
  "work-injury": { zh: "工伤", en: "an injury at work" },
} as const satisfies Record<string, Bilingual>;
/** Why work has to stop. */
export type Cause = keyof typeof CAUSES;

/** The disease of somebody who asks for an extension. */
export const DISEASES = {
  cancer: { zh: "癌症", en: "cancer" },
  "mental-illness": { zh: "精神病", en: "mental illness" },
  paralysis: { zh: "瘫痪", en: "paralysis" },
  paraplegia: { zh: "截瘫", en: "paraplegia" },
  hemiplegia: { zh: "偏瘫", en: "hemiplegia" },
  "secondary-pneumonia": { zh: "继发性肺炎", en: "secondary pneumonia" },
  "severe-pneumonia": { zh: "重症肺炎", en: "severe pneumonia" },
  other: { zh: "其他疾病", en: "another disease" },
} as const satisfies Record<string, Bilingual>;
/** The disease of somebody who asks for an extension. */
export type Disease = keyof typeof DISEASES;

/** Who has agreed to an extension. */
export const APPROVALS = {
  both: { zh: "企业和劳动部门都已批准", en: "both the enterprise and the labour authority have approved it" },
  enterprise: {
    zh: "只有企业批准，劳动部门没有批准",
    en: "only the enterprise has approved it and the labour authority has not",
  },
  authority: {
    zh: "只有劳动部门批准，企业没有批准",
    en: "only the labour authority has approved it and the enterprise has not",
  },
  neither: { zh: "都没有批准", en: "neither has approved it" },
  "not-asked": { zh: "还没有申请", en: "no application has been made yet" },
} as const satisfies Record<string, Bilingual>;
/** Who has agreed to an extension. */
export type Approval = keyof typeof APPROVALS;

/** Whose approval an extension needs. */
export const APPROVERS = {
  enterprise: { zh: "企业", en: "the enterprise" },
  authority: { zh: "劳动主管部门", en: "the labour authority" },
} as const satisfies Record<string, Bilingual>;
/** Whose approval an extension needs. */
export type Approver = keyof typeof APPROVERS;

/** The columns of the table of periods. */
export const COLUMNS = {
  worked: { zh: "实际工作满（年）", en: "actual years of work from" },
  unit: { zh: "本单位满（年）", en: "years with this employer from" },
  months: { zh: "医疗期（月）", en: "treatment period (months)" },
  within: { zh: "累计计算周期（月）", en: "counted within (months)" },
} as const satisfies Record<string, Bilingual>;
