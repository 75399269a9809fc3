import { z } from "zod";
import { choiceField, countField, dateField } from "../../policy/index.ts";
import { BENEFITS, CLAIMANTS } from "./words.ts";

/** May this benefit be had now? The region of the question is where the contributions are paid. */
export const questionSchema = z.strictObject({
  benefit: choiceField(BENEFITS, { zh: "想申领", en: "What is claimed" }),
  claimant: choiceField(CLAIMANTS, { zh: "生育的是", en: "The mother is", usual: "employee" }),
  paidMonths: countField("months", {
    zh: "到申领时已连续足额缴费的月数",
    en: "Months of full contributions in a row, up to the claim",
    hint: {
      zh: "补缴的月份是否算数，以当地规定为准",
      en: "Local rules decide whether months paid late count",
    },
  }).optional(),
  deliveredOn: dateField({
    zh: "分娩或者手术的日期",
    en: "Date of the birth or operation",
  }).optional(),
});
/** A question about maternity benefits. */
export type MaternityQuestion = z.output<typeof questionSchema>;
