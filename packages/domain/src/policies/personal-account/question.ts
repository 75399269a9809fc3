import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { ASKS, FUNDS, HOLDERS, PERSONS, SCHEMES, USES } from "./words.ts";

/** What may my account pay, and what enters it? The region of the question is where the holder is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "You want to know" }),
  scheme: choiceField(SCHEMES, { zh: "参加的医保", en: "Insurance" }),
  holder: choiceField(HOLDERS, { zh: "参保身份", en: "Insured as" }).optional(),
  fund: choiceField(FUNDS, { zh: "用哪里的钱", en: "From" }).optional(),
  person: choiceField(PERSONS, {
    zh: "给谁用",
    en: "For",
    hint: { zh: "不填表示本人", en: "Leave empty for yourself" },
  }).optional(),
  use: choiceField(USES, { zh: "用来支付", en: "To pay for" }).optional(),
  amountFen: moneyField({ zh: "要付的金额", en: "Amount to pay" }).optional(),
  balanceFen: moneyField({ zh: "账户余额", en: "Balance" }).optional(),
  lockedFen: moneyField({
    zh: "其中已为家人锁定的共济额度",
    en: "Of which locked for family",
  }).optional(),
  historicBalance: flagField({ zh: "用的是历年结余", en: "Paid from earlier years' balance" }).optional(),
  baseFen: moneyField({ zh: "本人月缴费基数", en: "Own monthly contribution base" }).optional(),
});
/** A question about a personal account. */
export type PersonalAccountQuestion = z.output<typeof questionSchema>;
