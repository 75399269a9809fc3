import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { ASKS, SEXES } from "./words.ts";

/** Is enough paid to keep the benefits for life? The region is where they are to be had after retirement. */
export const questionSchema = z.strictObject({
  asks: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  sex: choiceField(SEXES, { zh: "性别", en: "Sex" }).optional(),
  cumulativeMonths: countField("months", {
    zh: "职工医保累计缴费的时间",
    en: "Contributions in all",
    hint: { zh: "按月填，19年11个月填239", en: "In months: 19 years 11 months are 239" },
  }).optional(),
  actualMonths: countField("months", {
    zh: "其中在当地实际缴费的时间",
    en: "Of them, actually paid there",
    hint: { zh: "按月填，不含视同缴费", en: "In months, without years that only count as paid" },
  }).optional(),
  retiresOn: dateField({
    zh: "退休的日期",
    en: "Day of retirement",
    hint: { zh: "填了就按这一天适用的年限算", en: "Selects the years that apply" },
  }).optional(),
});
/** A question about the years that keep benefits for life. */
export type LifetimeYearsQuestion = z.output<typeof questionSchema>;
