import { flagFact, moneyFact, rateFact, wordListFact } from "../../policy/index.ts";
import { FUNDS, SCHEMES, USES } from "./words.ts";

/** What the rule needs to know. `payable` and `wider-payable` belong together: see membership. */
export const facts = {
  "account-schemes": wordListFact(SCHEMES, {
    zh: "设个人账户的险种",
    en: "Types of insurance with a personal account",
  }),
  "flexible-account": flagFact({
    zh: "灵活就业人员设个人账户",
    en: "Flexible workers have a personal account",
  }),
  "shareable-funds": wordListFact(FUNDS, {
    zh: "可以给家人用的资金",
    en: "Money that can be used for family members",
  }),
  payable: wordListFact(USES, {
    zh: "本人账户可以支付的项目",
    en: "What a person's own account can pay for",
  }),
  "wider-payable": wordListFact(USES, { zh: "可能另有的项目", en: "What else it may be able to pay for" }),
  excluded: wordListFact(USES, {
    zh: "个人账户不得支付的项目",
    en: "What a personal account must not pay for",
  }),
  "historic-uses": wordListFact(USES, {
    zh: "历年结余另可支付",
    en: "What the historic balance can also pay for",
  }),
  "historic-family-uses": wordListFact(USES, {
    zh: "历年结余另可为近亲属支付",
    en: "What the historic balance can also pay for near relatives",
  }),
  "pooled-payable": wordListFact(USES, { zh: "统筹基金支付的项目", en: "What the pooled fund pays for" }),
  "pooled-excluded": wordListFact(USES, {
    zh: "统筹基金不付的项目",
    en: "What the pooled fund does not pay for",
  }),
  "locked-quota": flagFact({
    zh: "给家人锁定的额度本人不能再用",
    en: "The holder can no longer use amounts locked for family members",
  }),
  "credit-rate": rateFact({
    zh: "在职职工划入比例",
    en: "Share of a working employee's base that is credited",
  }),
  "employer-part": rateFact({
    zh: "单位缴费划入比例",
    en: "Share of the employer's contribution that is credited",
  }),
  "retiree-credit": moneyFact({ zh: "退休人员每月定额", en: "Fixed monthly amount for a retiree" }),
  "flexible-rate": rateFact({
    zh: "灵活就业人员划入比例",
    en: "Share of a flexible worker's base that is credited",
  }),
};
