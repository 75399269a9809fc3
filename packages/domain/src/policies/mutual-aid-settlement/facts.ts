import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import { ORDERS, type Order } from "./words.ts";

const flag = { unit: "flag", schema: z.literal(true), inherits: "from-parent" } as const;

/** What the rule needs to know. Nobody has verified an order; places that set one are here only as claims. */
export const facts = {
  "own-use": fact<true>({
    ...flag,
    title: {
      zh: "本人账户可以支付本人负担的费用",
      en: "The patient's own account can pay the patient's share",
    },
    reviewEveryMonths: 12,
  }),
  sharing: fact<true>({
    ...flag,
    title: { zh: "家人的账户可以支付", en: "A relative's account can pay" },
    reviewEveryMonths: 12,
  }),
  "several-donors": fact<true>({
    ...flag,
    title: { zh: "一人可以有多个共济账户", en: "One person can have several shared accounts" },
    reviewEveryMonths: 12,
  }),
  "own-first": fact<true>({
    ...flag,
    title: { zh: "先用本人账户", en: "The patient's own account pays first" },
    reviewEveryMonths: 6,
  }),
  order: fact<Order>({
    title: { zh: "共济账户的扣款顺序", en: "Order in which shared accounts are charged" },
    unit: "text",
    schema: z.enum(Object.keys(ORDERS) as [Order, ...Order[]]),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    words: ORDERS,
  }),
  "donors-at-once": fact<number>({
    title: { zh: "一次结算最多用几个共济账户", en: "Most shared accounts that can be used for one bill" },
    unit: "count",
    schema: countSchema.min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "locked-quota": fact<true>({
    ...flag,
    title: { zh: "共济额度锁定", en: "The shared amount is locked" },
    reviewEveryMonths: 12,
  }),
};
