import { z } from "zod";
import { moneyField } from "../../policy/index.ts";

const hint = {
  zh: "按绑定或排定的先后填；2026年1月9日起填共济额度的余额",
  en: "Enter them in the order linked or chosen. From 9 January 2026, enter what remains of the shared amount",
};

/** Who pays how much of this bill? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  burdenFen: moneyField({
    zh: "报销后由个人负担的金额",
    en: "Amount the patient must pay after reimbursement",
  }),
  ownFen: moneyField({
    zh: "本人个人账户余额",
    en: "Balance of the patient's own account",
    hint: { zh: "没有个人账户就填0", en: "Enter 0 if there is no personal account" },
  }),
  donor1Fen: moneyField({
    zh: "第一个共济账户可用金额",
    en: "Amount available in the first shared account",
    hint,
  }).optional(),
  donor2Fen: moneyField({
    zh: "第二个共济账户可用金额",
    en: "Amount available in the second shared account",
  }).optional(),
  donor3Fen: moneyField({
    zh: "第三个共济账户可用金额",
    en: "Amount available in the third shared account",
  }).optional(),
  donor4Fen: moneyField({
    zh: "第四个共济账户可用金额",
    en: "Amount available in the fourth shared account",
  }).optional(),
  donor5Fen: moneyField({
    zh: "第五个共济账户可用金额",
    en: "Amount available in the fifth shared account",
  }).optional(),
});
/** A question about how a bill is settled among accounts. */
export type SettlementQuestion = z.output<typeof questionSchema>;
