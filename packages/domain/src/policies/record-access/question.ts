import { z } from "zod";
import { choiceField, countField, dateField, flagField } from "../../policy/index.ts";
import { CONSENTS, GIVERS, PURPOSES, RECORDS, ROUTES, VIEWERS } from "./words.ts";

/** May this viewer see that record? The region of the question is where the person of the record is insured. */
export const questionSchema = z.strictObject({
  viewer: choiceField(VIEWERS, {
    zh: "谁要查（与记录本人的关系）",
    en: "Who wants to view the records (in relation to the person they are about)",
  }),
  record: choiceField(RECORDS, { zh: "查什么", en: "Which records", usual: "care" }),
  purpose: choiceField(PURPOSES, { zh: "查来做什么", en: "Purpose of viewing the records" }).optional(),
  route: choiceField(ROUTES, { zh: "通过什么查", en: "How the records are viewed" }).optional(),
  subjectAgeYears: countField("years", {
    zh: "记录本人的年龄",
    en: "Age of the person the records are about",
  }).optional(),
  subjectDeceased: flagField({
    zh: "记录本人已经去世",
    en: "The person the records are about has died",
  }).optional(),
  deceasedForbade: flagField({
    zh: "逝者生前另有安排，不让查",
    en: "The person who died had arranged that the records may not be viewed",
  }).optional(),
  lacksCapacity: flagField({
    zh: "记录本人是不能辨认自己行为的成年人",
    en: "The person is an adult who lacks the capacity to understand their own actions",
  }).optional(),
  consent: choiceField(CONSENTS, { zh: "同意到什么程度", en: "Type of consent" }).optional(),
  consentFrom: choiceField(GIVERS, { zh: "谁同意的", en: "Who gave the consent" }).optional(),
  consentWithdrawnOn: dateField({ zh: "同意在哪一天撤回", en: "Date the consent was withdrawn" }).optional(),
  withinConsent: flagField({
    zh: "这次查询在同意的目的和范围之内",
    en: "This request is within the purpose and scope of the consent",
  }).optional(),
});
/** A question about access to records. */
export type AccessQuestion = z.output<typeof questionSchema>;
