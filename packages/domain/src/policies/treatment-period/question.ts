import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { APPROVALS, ASKS, CAUSES, DISEASES, EMPLOYERS } from "./words.ts";

/** How long is the treatment period, and may it be extended? The region is where the employee works. */
export const questionSchema = z.strictObject({
  asks: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  employer: choiceField(EMPLOYERS, { zh: "工作单位", en: "Employer", usual: "enterprise" }),
  cause: choiceField(CAUSES, { zh: "停工原因", en: "Reason for stopping work", usual: "illness" }),
  workedMonths: countField("months", {
    zh: "实际参加工作的时间",
    en: "Actual working time in total",
    inYears: true,
    when: { asks: ["length"] },
  }).optional(),
  unitMonths: countField("months", {
    zh: "在本单位工作的时间",
    en: "Working time with this employer",
    inYears: true,
    when: { asks: ["length"] },
  }).optional(),
  firstSickOn: dateField({
    zh: "病休第一天",
    en: "First day of sick leave",
    when: { asks: ["length"] },
    hint: {
      zh: "填了就按这一天适用的规定算，并算出计算周期到哪一天",
      en: "Fill this in to use the rules of that date and see when counting ends",
    },
  }).optional(),
  disease: choiceField(DISEASES, {
    zh: "疾病",
    en: "Disease",
    when: { asks: ["extension"] },
    hint: { zh: "问延长时填写", en: "Fill this in to ask about an extension" },
  }).optional(),
  uncuredMonths: countField("months", {
    zh: "治疗至今仍未痊愈的时间",
    en: "Length of treatment so far without recovery",
    when: { asks: ["extension"] },
    hint: { zh: "问延长时填写", en: "Fill this in to ask about an extension" },
  }).optional(),
  approval: choiceField(APPROVALS, {
    zh: "延长申请的批准情况",
    en: "Whether the extension has been approved",
    when: { asks: ["extension"] },
    hint: { zh: "问延长时填写", en: "Fill this in to ask about an extension" },
  }).optional(),
});
/** A question about the treatment period. */
export type TreatmentPeriodQuestion = z.output<typeof questionSchema>;
