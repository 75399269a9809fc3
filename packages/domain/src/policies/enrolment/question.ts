import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { ASKS, HOUSEHOLDS, SCHEMES, STATUSES } from "./words.ts";

/** Which insurance, who registers, by when? The region of the question is where one would be insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  status: choiceField(STATUSES, {
    zh: "参保人是",
    en: "The person to be insured is",
    when: { ask: ["scheme", "may-join", "must-join", "resident-deadline"] },
  }).optional(),
  scheme: choiceField(SCHEMES, {
    zh: "想参加的医保",
    en: "Insurance the person wants to join",
    when: { ask: ["may-join"] },
  }).optional(),
  household: choiceField(HOUSEHOLDS, {
    zh: "户籍",
    en: "Household registration (hukou)",
    when: { ask: ["may-join"] },
    hint: { zh: "不填表示不问户籍条件", en: "Leave blank to ignore conditions on household registration" },
  }).optional(),
  employedOn: dateField({
    zh: "用工之日",
    en: "Date employment started",
    when: { ask: ["registration-deadline", "registration-late"] },
  }).optional(),
  registeredOn: dateField({
    zh: "单位申请登记的日期",
    en: "Date the employer applied for registration",
    when: { ask: ["registration-deadline", "registration-late"] },
    hint: { zh: "不填表示还没有申请", en: "Leave blank if it has not applied yet" },
  }).optional(),
  workingDays: countField("days", {
    zh: "经办机构收到申请后用了几个工作日",
    en: "Working days the agency took after receiving the application",
    when: { ask: ["agency-late"] },
  }).optional(),
  year: z
    .int()
    .min(1990)
    .max(2100)
    .meta({ zh: "参保年度", en: "Insurance year", when: { ask: ["resident-deadline"] }, field: "count" })
    .optional(),
});
/** A question about enrolment. */
export type EnrolmentQuestion = z.output<typeof questionSchema>;
