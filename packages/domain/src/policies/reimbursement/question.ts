import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { CARES, CAUSES, LEVELS, LIABILITIES, SCHEMES } from "./words.ts";

const told = {
  zh: "结算单或经办机构告知的数；填了就按它算，本库不为它作证",
  en: "Use the figure on the bill or from the agency. We calculate with it but do not vouch for it",
};

/** What does the fund pay of this bill? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  scheme: choiceField(SCHEMES, { zh: "参加的医保", en: "Insurance the patient is in" }),
  cause: choiceField(CAUSES, { zh: "费用的起因", en: "Cause of the cost" }),
  thirdParty: choiceField(LIABILITIES, {
    zh: "责任人",
    en: "The third party",
    when: { cause: ["third-party"] },
  }).optional(),
  care: choiceField(CARES, { zh: "就医方式", en: "Type of care" }).optional(),
  level: choiceField(LEVELS, { zh: "医院等级", en: "Level of the hospital" }).optional(),
  totalFen: moneyField({ zh: "总费用", en: "Total cost" }).optional(),
  inScopeFen: moneyField({
    zh: "医保目录内费用",
    en: "Covered costs (in the medical insurance catalogue)",
    hint: { zh: "不填只问能不能付", en: "Leave blank to ask only whether the fund can pay" },
  }).optional(),
  classBFirstFen: moneyField({
    zh: "其中乙类等先行自付",
    en: "Of these, the first share of class B and similar items",
    hint: { zh: "不填表示没有", en: "Leave blank if there is none" },
  }).optional(),
  deductibleFen: moneyField({ zh: "已知的起付线", en: "Deductible, if you know it", hint: told }).optional(),
  ratioPercent: z
    .int()
    .min(0)
    .max(100)
    .meta({
      zh: "已知的支付比例（%）",
      en: "Payment rate in percent, if you know it",
      hint: told,
      field: "count",
      unit: "count",
    })
    .optional(),
  capLeftFen: moneyField({
    zh: "本年度限额还剩",
    en: "Amount left within this year's limit",
    hint: told,
  }).optional(),
  paidByPatient: flagField({
    zh: "已由本人垫付，回来报销",
    en: "The patient has paid and will claim reimbursement",
  }).optional(),
});
/** A question about reimbursement. */
export type ReimbursementQuestion = z.output<typeof questionSchema>;
