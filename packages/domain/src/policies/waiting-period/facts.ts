import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import { GROUPS, type Group } from "./words.ts";

const months = {
  unit: "months",
  schema: countSchema,
  inherits: "from-parent",
  reviewEveryMonths: 6,
} as const;
const ordinal = { ...months, unit: "count", schema: countSchema.min(1) } as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;

/**
 * What the rule needs to know. A `-month` fact counts natural months from the month of payment, which is the first:
 * 2 is the month after it.
 */
export const facts = {
  "fixed-months": fact<number>({
    ...months,
    title: { zh: "居民固定待遇等待期", en: "Fixed waiting period in resident insurance" },
  }),
  "months-per-missed-year": fact<number>({
    ...months,
    title: { zh: "居民每断保一年增加的变动等待期", en: "Variable waiting period added for each missed year" },
  }),
  "months-per-repaired-year": fact<number>({
    ...months,
    title: {
      zh: "每补缴一年减少的变动等待期",
      en: "Variable waiting period removed for each missed year paid for",
    },
  }),
  "floor-from-years": fact<number>({
    ...months,
    unit: "years",
    title: {
      zh: "连续断保满几年起有最低等待期",
      en: "Missed years in a row from which a minimum waiting period applies",
    },
  }),
  "floor-months": fact<number>({
    ...months,
    title: { zh: "修复后的最低等待期", en: "Minimum waiting period after missed years are paid for" },
  }),
  exempt: fact<readonly Group[]>({
    title: { zh: "不设等待期的人", en: "Who has no waiting period" },
    unit: "list",
    schema: z.array(z.enum(Object.keys(GROUPS) as [Group, ...Group[]])).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: GROUPS,
  }),
  "resident-late-month": fact<number>({
    ...ordinal,
    title: {
      zh: "居民逾期缴费，从第几个自然月起享受",
      en: "Calendar month in which benefits start for residents who pay late",
    },
  }),
  "resident-next-year": fact<true>({
    ...flag,
    title: {
      zh: "居民按期缴费，次年1月1日起享受",
      en: "Residents who pay on time: benefits start on 1 January of the following year",
    },
  }),
  "resident-window": fact<string>({
    title: { zh: "居民集中参保期", en: "Enrolment window of resident insurance" },
    unit: "text",
    schema: z.string().min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "employee-month": fact<number>({
    ...ordinal,
    title: {
      zh: "随单位参保，从第几个自然月起享受",
      en: "Calendar month in which benefits start for people insured through an employer",
    },
  }),
  "flexible-first-month": fact<number>({
    ...ordinal,
    title: {
      zh: "灵活就业首次参保，从第几个自然月起享受",
      en: "Calendar month in which benefits start for flexible workers enrolling for the first time",
    },
  }),
  "flexible-resume-month": fact<number>({
    ...ordinal,
    title: {
      zh: "灵活就业断缴后恢复，从第几个自然月起享受",
      en: "Calendar month in which benefits start for flexible workers after a gap",
    },
  }),
  "local-may-be-better": fact<true>({
    ...flag,
    title: { zh: "统筹区规定更有利的从其规定", en: "A more favourable rule of the pooling area applies" },
  }),
  "gap-limit": fact<number>({
    ...months,
    title: {
      zh: "转移接续可以补缴、不设等待期的中断时间",
      en: "Longest gap on a transfer that can be paid for late without a waiting period",
    },
  }),
  "gap-wait-at-most": fact<number>({
    ...months,
    title: { zh: "中断更久的等待期上限", en: "Longest waiting period after a longer gap" },
  }),
  "switch-after-months": fact<number>({
    ...months,
    title: {
      zh: "转换险种须已连续参保的时间",
      en: "Time insured in a row required before changing between types of insurance",
    },
  }),
};
