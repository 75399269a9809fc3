import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema } from "../../shared/index.ts";
import { ORDERS, type Order } from "./words.ts";

const flag = { unit: "flag", schema: z.literal(true), inherits: "from-parent" } as const;

/** What the rule needs to know. Nobody has verified an order; places that set one are here only as claims. */
export const facts = {
  "own-use": fact<true>({
    ...flag,
    title: { zh: "本人账户可以支付本人负担的费用", en: "the own account may pay the own share" },
    reviewEveryMonths: 12,
  }),
  sharing: fact<true>({
    ...flag,
    title: { zh: "家人的账户可以支付", en: "a relative's account may pay" },
    reviewEveryMonths: 12,
  }),
  "several-donors": fact<true>({
    ...flag,
    title: { zh: "一人可以有多个共济账户", en: "one person may have several donors" },
    reviewEveryMonths: 12,
  }),
  "own-first": fact<true>({
    ...flag,
    title: { zh: "先用本人账户", en: "the own account pays first" },
    reviewEveryMonths: 6,
  }),
  order: fact<Order>({
    title: { zh: "共济账户的扣款顺序", en: "order among the shared accounts" },
    unit: "text",
    schema: z.enum(Object.keys(ORDERS) as [Order, ...Order[]]),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    words: ORDERS,
  }),
  "donors-at-once": fact<number>({
    title: { zh: "一次结算最多用几个共济账户", en: "shared accounts in one settlement, at most" },
    unit: "count",
    schema: countSchema.min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "locked-quota": fact<true>({
    ...flag,
    title: { zh: "共济额度锁定", en: "the shared amount is locked" },
    reviewEveryMonths: 12,
  }),
};
