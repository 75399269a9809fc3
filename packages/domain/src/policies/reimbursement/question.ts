import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { CARES, CAUSES, LEVELS, LIABILITIES, SCHEMES } from "./words.ts";

const told = {
  zh: "结算单或经办机构告知的数；填了就按它算，本库不为它作证",
  en: "As the agency or the bill says; it is calculated with, not vouched for",
};

/** What does the fund pay of this bill? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "参加的医保", en: "Insurance" }),
  cause: choiceField(CAUSES, { zh: "费用的起因", en: "Cause" }),
  thirdParty: choiceField(LIABILITIES, { zh: "责任人", en: "The third party" }).optional(),
  care: choiceField(CARES, { zh: "就医方式", en: "Care" }).optional(),
  level: choiceField(LEVELS, { zh: "医院等级", en: "Level of the hospital" }).optional(),
  totalFen: moneyField({ zh: "总费用", en: "Total of the bill" }).optional(),
  inScopeFen: moneyField({
    zh: "医保目录内费用",
    en: "Cost in the catalogue",
    hint: { zh: "不填只问能不能付", en: "Leave empty to ask only whether it pays" },
  }).optional(),
  classBFirstFen: moneyField({
    zh: "其中乙类等先行自付",
    en: "Of which the first share of class B",
    hint: { zh: "不填表示没有", en: "Leave empty for none" },
  }).optional(),
  deductibleFen: moneyField({ zh: "已知的起付线", en: "Deductible, as told", hint: told }).optional(),
  ratioPercent: z
    .int()
    .min(0)
    .max(100)
    .meta({
      zh: "已知的支付比例（%）",
      en: "Ratio in percent, as told",
      hint: told,
      field: "count",
      unit: "count",
    })
    .optional(),
  capLeftFen: moneyField({ zh: "本年度限额还剩", en: "Left of the yearly limit", hint: told }).optional(),
  paidByPatient: flagField({
    zh: "已由本人垫付，回来报销",
    en: "Paid by the patient, to be claimed by hand",
  }).optional(),
});
/** A question about reimbursement. */
export type ReimbursementQuestion = z.output<typeof questionSchema>;
