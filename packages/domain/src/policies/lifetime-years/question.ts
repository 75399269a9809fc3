import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { ASKS, SEXES } from "./words.ts";

/** Is enough paid to keep the benefits for life? The region is where they are to be had after retirement. */
export const questionSchema = z.strictObject({
  asks: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  sex: choiceField(SEXES, { zh: "性别", en: "Sex" }).optional(),
  cumulativeMonths: countField("months", {
    zh: "职工医保累计缴费的时间",
    en: "Total time contributing to employee insurance",
    inYears: true,
    when: { asks: ["must-continue"] },
  }).optional(),
  actualMonths: countField("months", {
    zh: "其中在当地实际缴费的时间",
    en: "Of this, time actually paid in this area",
    inYears: true,
    when: { asks: ["must-continue"] },
    hint: { zh: "不含视同缴费", en: "Without time that only counts as paid" },
  }).optional(),
  retiresOn: dateField({
    zh: "退休的日期",
    en: "Date of retirement",
    hint: { zh: "填了就按这一天适用的年限算", en: "Fill this in to use the years that apply on that date" },
  }).optional(),
});
/** A question about the years that keep benefits for life. */
export type LifetimeYearsQuestion = z.output<typeof questionSchema>;
