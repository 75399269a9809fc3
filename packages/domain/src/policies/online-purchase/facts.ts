import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { type Bilingual, countSchema } from "../../shared/index.ts";
import {
  ITEMS,
  type Item,
  PAYERS,
  type Payer,
  PLATFORMS,
  type Platform,
  SCHEMES,
  type Scheme,
} from "./words.ts";

function listOf<W extends string>(words: Readonly<Record<W, Bilingual>>, title: Bilingual) {
  return fact<readonly W[]>({
    title,
    unit: "list",
    schema: z.array(z.enum(Object.keys(words) as [W, ...W[]])).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 6,
    words,
  });
}

/** What the rule needs to know. It is opened city by city, so a place's own fact is all there is. */
export const facts = {
  open: fact<true>({
    title: {
      zh: "已开通线上用个人账户购药",
      en: "Buying medicine online with a personal account is available",
    },
    unit: "flag",
    schema: z.literal(true),
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  "account-schemes": listOf<Scheme>(SCHEMES, {
    zh: "设个人账户的险种",
    en: "Types of insurance with a personal account",
  }),
  items: listOf<Item>(ITEMS, { zh: "线上可以支付的商品", en: "What can be paid for online" }),
  payers: listOf<Payer>(PAYERS, { zh: "线上可以使用的资金", en: "What money can be used online" }),
  pharmacies: fact<number>({
    title: { zh: "开通的定点药店至少", en: "Designated pharmacies offering the service, at least" },
    unit: "count",
    schema: countSchema,
    inherits: "from-parent",
    reviewEveryMonths: 6,
  }),
  platforms: listOf<Platform>(PLATFORMS, { zh: "可以下单的平台", en: "Platforms for ordering" }),
};
