import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema, type PlainDate, plainDateSchema } from "../../shared/index.ts";

const years = {
  unit: "years",
  schema: countSchema,
  inherits: "from-parent",
  reviewEveryMonths: 6,
} as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;

/** What the rule needs to know. The day of retirement selects the years. */
export const facts = {
  "years-men": fact<number>({
    ...years,
    title: { zh: "男职工须累计缴费的年限", en: "Total years of contributions a man needs" },
  }),
  "years-women": fact<number>({
    ...years,
    title: { zh: "女职工须累计缴费的年限", en: "Total years of contributions a woman needs" },
  }),
  "actual-years": fact<number>({
    ...years,
    title: {
      zh: "其中须在待遇享受地实际缴费的年限",
      en: "Of these, years actually paid in the area that provides the benefits",
    },
  }),
  "unified-from": fact<PlainDate>({
    title: { zh: "年限全省统一的日期", en: "Date from which the years are the same across the province" },
    unit: "date",
    schema: plainDateSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "may-pay-on": fact<true>({
    ...flag,
    title: {
      zh: "不足年限的可以继续缴到满",
      en: "People without enough years can keep paying until they have them",
    },
  }),
  "longer-by-approval": fact<true>({
    ...flag,
    title: { zh: "个别统筹区经批准可以延长年限", en: "A pooling area may require more years, with approval" },
  }),
  "years-elsewhere-count": fact<true>({
    ...flag,
    title: {
      zh: "省内各地年限互认，军龄计入",
      en: "Years paid elsewhere in the province and military service count",
    },
  }),
};
