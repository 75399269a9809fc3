import { z } from "zod";
import { moneyField } from "../../policy/index.ts";

const none = { zh: "不填表示没有", en: "Leave blank if there is none" };
const unread = {
  zh: "看不清或没有这一栏就不填",
  en: "Leave blank if you cannot read the line or it is missing",
};

/** What do the lines of this receipt mean, and do they add up? The region is where the patient is insured. */
export const questionSchema = z.strictObject({
  totalFen: moneyField({ zh: "总金额", en: "Total" }),
  inScopeFen: moneyField({
    zh: "医保目录内金额",
    en: "Covered costs (in the medical insurance catalogue)",
    hint: unread,
  }).optional(),
  fundPaidFen: moneyField({ zh: "统筹基金支付", en: "Paid by the pooled fund", hint: unread }).optional(),
  otherFundsFen: moneyField({
    zh: "大病保险、医疗救助等其他支付",
    en: "Paid by catastrophic illness insurance, medical assistance and others",
    hint: none,
  }).optional(),
  ownShareFen: moneyField({ zh: "个人自付", en: "Your share of covered costs", hint: unread }).optional(),
  outOfScopeFen: moneyField({ zh: "个人自费", en: "Costs that are not covered", hint: unread }).optional(),
  accountPaidFen: moneyField({
    zh: "个人账户支付",
    en: "Paid from the personal account",
    hint: unread,
  }).optional(),
  cashFen: moneyField({ zh: "个人现金支付", en: "Paid in cash", hint: unread }).optional(),
});
/** A question about a receipt. */
export type ReceiptQuestion = z.output<typeof questionSchema>;
