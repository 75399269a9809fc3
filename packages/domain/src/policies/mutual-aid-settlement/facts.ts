import { countFact, flagFact, wordFact } from "../../policy/index.ts";
import { ORDERS } from "./words.ts";

/** What the rule needs to know. Nobody has verified an order; places that set one are here only as claims. */
export const facts = {
  "own-use": flagFact({
    zh: "本人账户可以支付本人负担的费用",
    en: "The patient's own account can pay the patient's share",
  }),
  sharing: flagFact({ zh: "家人的账户可以支付", en: "A relative's account can pay" }),
  "several-donors": flagFact({
    zh: "一人可以有多个共济账户",
    en: "One person can have several shared accounts",
  }),
  "own-first": flagFact(
    { zh: "先用本人账户", en: "The patient's own account pays first" },
    { reviewEveryMonths: 6 },
  ),
  order: wordFact(
    ORDERS,
    { zh: "共济账户的扣款顺序", en: "Order in which shared accounts are charged" },
    { reviewEveryMonths: 6 },
  ),
  "donors-at-once": countFact(
    "count",
    { zh: "一次结算最多用几个共济账户", en: "Most shared accounts that can be used for one bill" },
    { atLeast: 1, reviewEveryMonths: 6 },
  ),
  "locked-quota": flagFact({ zh: "共济额度锁定", en: "The shared amount is locked" }),
};
