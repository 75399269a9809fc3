import { z } from "zod";
import { countFact, fact, flagFact, wordListFact } from "../../policy/index.ts";
import { GROUPS } from "./words.ts";

/**
 * What the rule needs to know. A `-month` fact counts natural months from the month of payment, which is the first:
 * 2 is the month after it.
 */
export const facts = {
  "fixed-months": countFact(
    "months",
    { zh: "居民固定待遇等待期", en: "Fixed waiting period in resident insurance" },
    { reviewEveryMonths: 6 },
  ),
  "months-per-missed-year": countFact(
    "months",
    { zh: "居民每断保一年增加的变动等待期", en: "Variable waiting period added for each missed year" },
    { reviewEveryMonths: 6 },
  ),
  "months-per-repaired-year": countFact(
    "months",
    { zh: "每补缴一年减少的变动等待期", en: "Variable waiting period removed for each missed year paid for" },
    { reviewEveryMonths: 6 },
  ),
  "floor-from-years": countFact(
    "years",
    {
      zh: "连续断保满几年起有最低等待期",
      en: "Missed years in a row from which a minimum waiting period applies",
    },
    { reviewEveryMonths: 6 },
  ),
  "floor-months": countFact(
    "months",
    { zh: "修复后的最低等待期", en: "Minimum waiting period after missed years are paid for" },
    { reviewEveryMonths: 6 },
  ),
  exempt: wordListFact(GROUPS, { zh: "不设等待期的人", en: "Who has no waiting period" }),
  "resident-late-month": countFact(
    "count",
    {
      zh: "居民逾期缴费，从第几个自然月起享受",
      en: "Calendar month in which benefits start for residents who pay late",
    },
    { atLeast: 1, reviewEveryMonths: 6 },
  ),
  "resident-next-year": flagFact({
    zh: "居民按期缴费，次年1月1日起享受",
    en: "Residents who pay on time: benefits start on 1 January of the following year",
  }),
  "resident-window": fact<string>({
    title: { zh: "居民集中参保期", en: "Enrolment window of resident insurance" },
    unit: "text",
    schema: z.string().min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "employee-month": countFact(
    "count",
    {
      zh: "随单位参保，从第几个自然月起享受",
      en: "Calendar month in which benefits start for people insured through an employer",
    },
    { atLeast: 1, reviewEveryMonths: 6 },
  ),
  "flexible-first-month": countFact(
    "count",
    {
      zh: "灵活就业首次参保，从第几个自然月起享受",
      en: "Calendar month in which benefits start for flexible workers enrolling for the first time",
    },
    { atLeast: 1, reviewEveryMonths: 6 },
  ),
  "flexible-resume-month": countFact(
    "count",
    {
      zh: "灵活就业断缴后恢复，从第几个自然月起享受",
      en: "Calendar month in which benefits start for flexible workers after a gap",
    },
    { atLeast: 1, reviewEveryMonths: 6 },
  ),
  "local-may-be-better": flagFact({
    zh: "统筹区规定更有利的从其规定",
    en: "A more favourable rule of the pooling area applies",
  }),
  "gap-limit": countFact(
    "months",
    {
      zh: "转移接续可以补缴、不设等待期的中断时间",
      en: "Longest gap on a transfer that can be paid for late without a waiting period",
    },
    { reviewEveryMonths: 6 },
  ),
  "gap-wait-at-most": countFact(
    "months",
    { zh: "中断更久的等待期上限", en: "Longest waiting period after a longer gap" },
    { reviewEveryMonths: 6 },
  ),
  "switch-after-months": countFact(
    "months",
    {
      zh: "转换险种须已连续参保的时间",
      en: "Time insured in a row required before changing between types of insurance",
    },
    { reviewEveryMonths: 6 },
  ),
};
