import { z } from "zod";
import { choiceField, moneyField, regionField } from "../../policy/index.ts";
import { PLACES, RELATIONS, SCHEMES, USES } from "./words.ts";

/** May this donor's account pay this for this person? The region of the question is the donor's. */
export const questionSchema = z.strictObject({
  relation: choiceField(RELATIONS, { zh: "对方是您的", en: "The other person is your" }),
  donorScheme: choiceField(SCHEMES, { zh: "您参加的医保", en: "Insurance you are in", usual: "employee" }),
  recipientScheme: choiceField(SCHEMES, { zh: "对方参加的医保", en: "Insurance the other person is in" }),
  recipientRegion: regionField({
    zh: "对方的参保地",
    en: "Where the other person is insured",
    hint: { zh: "不填表示与您在同一统筹区", en: "Leave blank if it is the same pooling area as yours" },
  }).optional(),
  recipientPlace: choiceField(PLACES, {
    zh: "对方的参保地与您的参保地",
    en: "The places where you and the other person are insured are",
    hint: {
      zh: "只在说不出对方具体参保地时填写",
      en: "Fill this in only if you do not know the other person's exact place of insurance",
    },
  }).optional(),
  use: choiceField(USES, { zh: "用来支付", en: "To pay for" }),
  amountFen: moneyField({ zh: "要付的金额", en: "Amount to pay" }).optional(),
  quotaFen: moneyField({
    zh: "已设定的共济额度余额",
    en: "Remaining shared amount",
    hint: {
      zh: "您为对方锁定、尚未用完的额度",
      en: "The amount you have locked for the other person and not yet used up",
    },
  }).optional(),
});
/** A question about family mutual aid. */
export type MutualAidQuestion = z.output<typeof questionSchema>;
