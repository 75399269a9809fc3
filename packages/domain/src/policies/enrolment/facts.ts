import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import { STATUSES, type Status } from "./words.ts";

const people = {
  unit: "list",
  schema: z.array(z.enum(Object.keys(STATUSES) as [Status, ...Status[]])).min(1),
  inherits: "from-parent",
  reviewEveryMonths: 24,
  words: STATUSES,
} as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;
const days = { unit: "days", schema: countSchema, inherits: "from-parent", reviewEveryMonths: 24 } as const;

/** What the rule needs to know. */
export const facts = {
  "must-be-employee": fact<readonly Status[]>({
    ...people,
    title: { zh: "必须参加职工医保的人", en: "Who must join employee insurance" },
  }),
  "may-be-employee": fact<readonly Status[]>({
    ...people,
    title: { zh: "可以自愿参加职工医保的人", en: "Who may choose to join employee insurance" },
  }),
  "stays-employee": fact<readonly Status[]>({
    ...people,
    title: { zh: "不再缴费而享受职工医保的人", en: "Who keeps employee insurance without paying" },
  }),
  "may-be-resident": fact<readonly Status[]>({
    ...people,
    title: { zh: "可以参加居民医保的人", en: "Who may join resident insurance" },
  }),
  "household-open": fact<true>({
    ...flag,
    title: {
      zh: "外地户籍可以在常住地、就业地参保",
      en: "People with household registration elsewhere may enrol where they live or work",
    },
  }),
  "registration-days": fact<number>({
    ...days,
    title: { zh: "单位办理登记的期限", en: "Deadline for the employer to register" },
  }),
  "agency-working-days": fact<number>({
    ...days,
    title: { zh: "经办机构办理登记的工作日", en: "Working days the agency has to register a person" },
  }),
  "one-at-a-time": fact<true>({
    ...flag,
    title: { zh: "同一时间只能参加一种医保", en: "Only one type of basic medical insurance at a time" },
  }),
  "flexible-account": fact<true>({
    ...flag,
    title: { zh: "灵活就业人员应当建个人账户", en: "A flexible worker must have a personal account" },
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
  "newborn-days": fact<number>({
    ...days,
    title: { zh: "新生儿参保的期限", en: "Deadline for enrolling a newborn" },
  }),
};
