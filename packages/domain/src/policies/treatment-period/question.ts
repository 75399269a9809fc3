import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { APPROVALS, ASKS, CAUSES, DISEASES, EMPLOYERS } from "./words.ts";

/** How long is the treatment period, and may it be extended? The region is where the employee works. */
export const questionSchema = z.strictObject({
  asks: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  employer: choiceField(EMPLOYERS, { zh: "工作单位", en: "Employer" }),
  cause: choiceField(CAUSES, { zh: "停工原因", en: "Why work stops" }),
  workedMonths: countField("months", {
    zh: "实际参加工作的时间",
    en: "Time worked in all",
    hint: { zh: "按月填，9年填108", en: "In months: 9 years are 108" },
  }).optional(),
  unitMonths: countField("months", {
    zh: "在本单位工作的时间",
    en: "Time worked in this unit",
    hint: { zh: "按月填，19年11个月填239", en: "In months: 19 years 11 months are 239" },
  }).optional(),
  firstSickOn: dateField({
    zh: "病休第一天",
    en: "First sick day",
    hint: {
      zh: "填了就按这一天适用的规定算，并算出计算周期到哪一天",
      en: "Selects the rule and gives the end of the counting span",
    },
  }).optional(),
  disease: choiceField(DISEASES, {
    zh: "疾病",
    en: "Disease",
    hint: { zh: "问延长时填写", en: "For an extension" },
  }).optional(),
  uncuredMonths: countField("months", {
    zh: "治疗至今仍未痊愈的时间",
    en: "Months of treatment without recovery",
    hint: { zh: "问延长时填写", en: "For an extension" },
  }).optional(),
  approval: choiceField(APPROVALS, {
    zh: "延长申请的批准情况",
    en: "Approval of the extension",
    hint: { zh: "问延长时填写", en: "For an extension" },
  }).optional(),
});
/** A question about the treatment period. */
export type TreatmentPeriodQuestion = z.output<typeof questionSchema>;
