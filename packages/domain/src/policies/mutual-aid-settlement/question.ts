import { z } from "zod";
import { moneyField } from "../../policy/index.ts";

const hint = {
  zh: "按绑定或排定的先后填；2026年1月9日起填共济额度的余额",
  en: "In the order bound or arranged; from 9 January 2026 what is left of the shared amount",
};

/** Who pays how much of this bill? The region of the question is where the patient is insured. */
export const questionSchema = z.strictObject({
  burdenFen: moneyField({
    zh: "报销后由个人负担的金额",
    en: "Own share of the bill after reimbursement",
  }),
  ownFen: moneyField({
    zh: "本人个人账户余额",
    en: "Balance of the own account",
    hint: { zh: "没有个人账户就填0", en: "0 without an account" },
  }),
  donor1Fen: moneyField({ zh: "第一个共济账户可用金额", en: "First shared account", hint }).optional(),
  donor2Fen: moneyField({ zh: "第二个共济账户可用金额", en: "Second shared account", hint }).optional(),
  donor3Fen: moneyField({ zh: "第三个共济账户可用金额", en: "Third shared account", hint }).optional(),
  donor4Fen: moneyField({ zh: "第四个共济账户可用金额", en: "Fourth shared account", hint }).optional(),
  donor5Fen: moneyField({ zh: "第五个共济账户可用金额", en: "Fifth shared account", hint }).optional(),
});
/** A question about how a bill is settled among accounts. */
export type SettlementQuestion = z.output<typeof questionSchema>;
