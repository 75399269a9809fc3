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
    title: { zh: "男职工须累计缴费的年限", en: "years of contributions a man needs" },
  }),
  "years-women": fact<number>({
    ...years,
    title: { zh: "女职工须累计缴费的年限", en: "years of contributions a woman needs" },
  }),
  "actual-years": fact<number>({
    ...years,
    title: {
      zh: "其中须在待遇享受地实际缴费的年限",
      en: "of them, years actually paid at the place of benefit",
    },
  }),
  "unified-from": fact<PlainDate>({
    title: { zh: "年限全省统一的日期", en: "day from which the years are one in the province" },
    unit: "date",
    schema: plainDateSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "may-pay-on": fact<true>({
    ...flag,
    title: { zh: "不足年限的可以继续缴到满", en: "missing years may be paid after retirement" },
  }),
  "longer-by-approval": fact<true>({
    ...flag,
    title: { zh: "个别统筹区经批准可以延长年限", en: "a pooling area may ask for more, with approval" },
  }),
  "years-elsewhere-count": fact<true>({
    ...flag,
    title: {
      zh: "省内各地年限互认，军龄计入",
      en: "years in other cities of the province and in the army count",
    },
  }),
};
