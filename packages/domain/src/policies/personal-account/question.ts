import { z } from "zod";
import { choiceField, flagField, moneyField } from "../../policy/index.ts";
import { ASKS, FUNDS, HOLDERS, PERSONS, SCHEMES, USES } from "./words.ts";

/** What may my account pay, and what enters it? The region of the question is where the holder is insured. */
export const questionSchema = z.strictObject({
  ask: choiceField(ASKS, { zh: "想知道", en: "What do you want to know?" }),
  scheme: choiceField(SCHEMES, { zh: "参加的医保", en: "Insurance the person is in", usual: "employee" }),
  holder: choiceField(HOLDERS, { zh: "参保身份", en: "The person is insured as" }).optional(),
  fund: choiceField(FUNDS, {
    zh: "用哪里的钱",
    en: "Where the money comes from",
    when: { ask: ["pay"] },
  }).optional(),
  person: choiceField(PERSONS, {
    zh: "给谁用",
    en: "Who it is for",
    when: { ask: ["pay"] },
    hint: { zh: "不填表示本人", en: "Leave blank if it is for yourself" },
  }).optional(),
  use: choiceField(USES, {
    zh: "用来支付",
    en: "What it is used to pay for",
    when: { ask: ["pay"] },
  }).optional(),
  amountFen: moneyField({ zh: "要付的金额", en: "Amount to pay", when: { ask: ["pay"] } }).optional(),
  balanceFen: moneyField({ zh: "账户余额", en: "Balance of the account", when: { ask: ["pay"] } }).optional(),
  lockedFen: moneyField({
    zh: "其中已为家人锁定的共济额度",
    en: "Amount of this locked for family members",
    when: { ask: ["pay"] },
  }).optional(),
  historicBalance: flagField({
    zh: "用的是历年结余",
    en: "Paid from the historic balance (money left from earlier years)",
    when: { ask: ["pay"] },
  }).optional(),
  baseFen: moneyField({
    zh: "本人月缴费基数",
    en: "Person's own monthly contribution base",
    when: { ask: ["credit"] },
  }).optional(),
});
/** A question about a personal account. */
export type PersonalAccountQuestion = z.output<typeof questionSchema>;
