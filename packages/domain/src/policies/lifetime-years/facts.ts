import { countFact, fact, flagFact } from "../../policy/index.ts";
import { type PlainDate, plainDateSchema } from "../../shared/index.ts";

/** What the rule needs to know. The day of retirement selects the years. */
export const facts = {
  "years-men": countFact(
    "years",
    { zh: "男职工须累计缴费的年限", en: "Total years of contributions a man needs" },
    { reviewEveryMonths: 6 },
  ),
  "years-women": countFact(
    "years",
    { zh: "女职工须累计缴费的年限", en: "Total years of contributions a woman needs" },
    { reviewEveryMonths: 6 },
  ),
  "actual-years": countFact(
    "years",
    {
      zh: "其中须在待遇享受地实际缴费的年限",
      en: "Of these, years actually paid in the area that provides the benefits",
    },
    { reviewEveryMonths: 6 },
  ),
  "unified-from": fact<PlainDate>({
    title: { zh: "年限全省统一的日期", en: "Date from which the years are the same across the province" },
    unit: "date",
    schema: plainDateSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
  }),
  "may-pay-on": flagFact({
    zh: "不足年限的可以继续缴到满",
    en: "People without enough years can keep paying until they have them",
  }),
  "longer-by-approval": flagFact({
    zh: "个别统筹区经批准可以延长年限",
    en: "A pooling area may require more years, with approval",
  }),
  "years-elsewhere-count": flagFact({
    zh: "省内各地年限互认，军龄计入",
    en: "Years paid elsewhere in the province and military service count",
  }),
};
