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
    title: { zh: "居民固定待遇等待期", en: "fixed wait of residents" },
  }),
  "months-per-missed-year": fact<number>({
    ...months,
    title: { zh: "居民每断保一年增加的变动等待期", en: "wait added for each missed year" },
  }),
  "months-per-repaired-year": fact<number>({
    ...months,
    title: { zh: "每补缴一年减少的变动等待期", en: "wait taken off for each year paid later" },
  }),
  "floor-from-years": fact<number>({
    ...months,
    unit: "years",
    title: { zh: "连续断保满几年起有最低等待期", en: "missed years in a row from which a least wait holds" },
  }),
  "floor-months": fact<number>({
    ...months,
    title: { zh: "修复后的最低等待期", en: "least wait after repair" },
  }),
  exempt: fact<readonly Group[]>({
    title: { zh: "不设等待期的人", en: "who waits for nothing" },
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
      en: "natural month of benefit for residents who pay late",
    },
  }),
  "resident-next-year": fact<true>({
    ...flag,
    title: { zh: "居民按期缴费，次年1月1日起享受", en: "residents in the window: benefit from 1 January" },
  }),
  "resident-window": fact<string>({
    title: { zh: "居民集中参保期", en: "enrolment window of residents" },
    unit: "text",
    schema: z.string().min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "employee-month": fact<number>({
    ...ordinal,
    title: { zh: "随单位参保，从第几个自然月起享受", en: "natural month of benefit through an employer" },
  }),
  "flexible-first-month": fact<number>({
    ...ordinal,
    title: {
      zh: "灵活就业首次参保，从第几个自然月起享受",
      en: "natural month of benefit for new flexible workers",
    },
  }),
  "flexible-resume-month": fact<number>({
    ...ordinal,
    title: {
      zh: "灵活就业断缴后恢复，从第几个自然月起享受",
      en: "natural month of benefit for flexible workers after a gap",
    },
  }),
  "local-may-be-better": fact<true>({
    ...flag,
    title: { zh: "统筹区规定更有利的从其规定", en: "a better rule of the pooling area prevails" },
  }),
  "gap-limit": fact<number>({
    ...months,
    title: {
      zh: "转移接续可以补缴、不设等待期的中断时间",
      en: "longest gap that can be paid later without a wait",
    },
  }),
  "gap-wait-at-most": fact<number>({
    ...months,
    title: { zh: "中断更久的等待期上限", en: "longest wait after a longer gap" },
  }),
  "switch-after-months": fact<number>({
    ...months,
    title: { zh: "转换险种须已连续参保的时间", en: "insurance in a row before a change of scheme" },
  }),
};
