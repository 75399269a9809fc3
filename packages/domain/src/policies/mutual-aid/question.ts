import { z } from "zod";
import { choiceField, moneyField, regionField } from "../../policy/index.ts";
import { PLACES, RELATIONS, SCHEMES, USES } from "./words.ts";

/** May this donor's account pay this for this person? The region of the question is the donor's. */
export const questionSchema = z.strictObject({
  relation: choiceField(RELATIONS, { zh: "对方是您的", en: "The other person is your" }),
  donorScheme: choiceField(SCHEMES, { zh: "您参加的医保", en: "Your insurance" }),
  recipientScheme: choiceField(SCHEMES, { zh: "对方参加的医保", en: "The other's insurance" }),
  recipientRegion: regionField({
    zh: "对方的参保地",
    en: "Where the other is insured",
    hint: { zh: "不填表示与您在同一统筹区", en: "Leave empty for your own pooling area" },
  }).optional(),
  recipientPlace: choiceField(PLACES, {
    zh: "对方的参保地与您的参保地",
    en: "The other's place of insurance and yours are",
    hint: {
      zh: "只在说不出对方具体参保地时填写",
      en: "Only where the other's region is not given",
    },
  }).optional(),
  use: choiceField(USES, { zh: "用来支付", en: "To pay for" }),
  amountFen: moneyField({ zh: "要付的金额", en: "Amount to pay" }).optional(),
  quotaFen: moneyField({
    zh: "已设定的共济额度余额",
    en: "What is left of the shared amount",
    hint: {
      zh: "您为对方锁定、尚未用完的额度",
      en: "The amount you locked for the other, less what is spent",
    },
  }).optional(),
});
/** A question about family mutual aid. */
export type MutualAidQuestion = z.output<typeof questionSchema>;
