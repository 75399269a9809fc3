import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { ASKS, HOUSEHOLDS, SCHEMES, STATUSES } from "./words.ts";

/** Which insurance, who registers, by when? The region of the question is where one would be insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  status: choiceField(STATUSES, { zh: "参保人是", en: "The person is" }).optional(),
  scheme: choiceField(SCHEMES, { zh: "想参加的医保", en: "Insurance to join" }).optional(),
  household: choiceField(HOUSEHOLDS, {
    zh: "户籍",
    en: "Household registration",
    hint: { zh: "不填表示不问户籍条件", en: "Leave empty where it is not in question" },
  }).optional(),
  employedOn: dateField({ zh: "用工之日", en: "First day of employment" }).optional(),
  registeredOn: dateField({
    zh: "单位申请登记的日期",
    en: "Day the employer applied to register",
    hint: { zh: "不填表示还没有申请", en: "Leave empty where it has not yet" },
  }).optional(),
  workingDays: countField("days", {
    zh: "经办机构收到申请后用了几个工作日",
    en: "Working days the agency took after the application",
  }).optional(),
  year: z.int().min(1990).max(2100).meta({ zh: "参保年度", en: "Year insured", field: "count" }).optional(),
});
/** A question about enrolment. */
export type EnrolmentQuestion = z.output<typeof questionSchema>;
