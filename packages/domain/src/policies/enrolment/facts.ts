import { z } from "zod";
import { countFact, fact, flagFact, wordListFact } from "../../policy/index.ts";
import { STATUSES } from "./words.ts";

/** What the rule needs to know. */
export const facts = {
  "must-be-employee": wordListFact(
    STATUSES,
    { zh: "必须参加职工医保的人", en: "Who must join employee insurance" },
    { reviewEveryMonths: 24 },
  ),
  "may-be-employee": wordListFact(
    STATUSES,
    { zh: "可以自愿参加职工医保的人", en: "Who may choose to join employee insurance" },
    { reviewEveryMonths: 24 },
  ),
  "stays-employee": wordListFact(
    STATUSES,
    { zh: "不再缴费而享受职工医保的人", en: "Who keeps employee insurance without paying" },
    { reviewEveryMonths: 24 },
  ),
  "may-be-resident": wordListFact(
    STATUSES,
    { zh: "可以参加居民医保的人", en: "Who may join resident insurance" },
    { reviewEveryMonths: 24 },
  ),
  "household-open": flagFact({
    zh: "外地户籍可以在常住地、就业地参保",
    en: "People with household registration elsewhere may enrol where they live or work",
  }),
  "registration-days": countFact(
    "days",
    { zh: "单位办理登记的期限", en: "Deadline for the employer to register" },
    { reviewEveryMonths: 24 },
  ),
  "agency-working-days": countFact(
    "days",
    { zh: "经办机构办理登记的工作日", en: "Working days the agency has to register a person" },
    { reviewEveryMonths: 24 },
  ),
  "one-at-a-time": flagFact({
    zh: "同一时间只能参加一种医保",
    en: "Only one type of basic medical insurance at a time",
  }),
  "flexible-account": flagFact({
    zh: "灵活就业人员应当建个人账户",
    en: "A flexible worker must have a personal account",
  }),
  "resident-deadline": fact<string>({
    title: {
      zh: "居民医保上年缴费截止日（月-日）",
      en: "Last day in the year before to pay for resident insurance (MM-DD)",
    },
    unit: "text",
    schema: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "newborn-days": countFact(
    "days",
    { zh: "新生儿参保的期限", en: "Deadline for enrolling a newborn" },
    { reviewEveryMonths: 24 },
  ),
};
