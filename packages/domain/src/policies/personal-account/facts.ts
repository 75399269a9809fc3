import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { type Bilingual, type Fen, type Ppm, percentSchema, yuanSchema } from "../../shared/index.ts";
import { FUNDS, type Fund, SCHEMES, type Scheme, USES, type Use } from "./words.ts";

function listOf<W extends string>(words: Readonly<Record<W, Bilingual>>, title: Bilingual) {
  return fact<readonly W[]>({
    title,
    unit: "list",
    schema: z.array(z.enum(Object.keys(words) as [W, ...W[]])).min(1),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words,
  });
}

const yearly = { inherits: "from-parent", reviewEveryMonths: 12 } as const;

/** What the rule needs to know. `payable` and `wider-payable` belong together: see membership. */
export const facts = {
  "account-schemes": listOf<Scheme>(SCHEMES, { zh: "设个人账户的险种", en: "insurance with an account" }),
  "flexible-account": fact<true>({
    ...yearly,
    title: { zh: "灵活就业人员设个人账户", en: "flexible workers have an account" },
    unit: "flag",
    schema: z.literal(true),
  }),
  "shareable-funds": listOf<Fund>(FUNDS, { zh: "可以给家人用的资金", en: "funds a family may share" }),
  payable: listOf<Use>(USES, { zh: "本人账户可以支付的项目", en: "what the own account may pay" }),
  "wider-payable": listOf<Use>(USES, { zh: "可能另有的项目", en: "uses beyond the verified list" }),
  excluded: listOf<Use>(USES, { zh: "个人账户不得支付的项目", en: "what no account may pay" }),
  "historic-uses": listOf<Use>(USES, {
    zh: "历年结余另可支付",
    en: "what earlier years' balance may also pay",
  }),
  "historic-family-uses": listOf<Use>(USES, {
    zh: "历年结余另可为近亲属支付",
    en: "what earlier years' balance may also pay for near relatives",
  }),
  "pooled-payable": listOf<Use>(USES, { zh: "统筹基金支付的项目", en: "what the pooled fund pays" }),
  "pooled-excluded": listOf<Use>(USES, { zh: "统筹基金不付的项目", en: "what the pooled fund does not pay" }),
  "locked-quota": fact<true>({
    ...yearly,
    title: { zh: "给家人锁定的额度本人不能再用", en: "what is locked for family is not the holder's to use" },
    unit: "flag",
    schema: z.literal(true),
  }),
  "credit-rate": fact<Ppm>({
    ...yearly,
    title: { zh: "在职职工划入比例", en: "share of the base that enters" },
    unit: "ratio",
    schema: percentSchema,
  }),
  "employer-part": fact<Ppm>({
    ...yearly,
    title: { zh: "单位缴费划入比例", en: "share of the employer's contribution that enters" },
    unit: "ratio",
    schema: percentSchema,
  }),
  "retiree-credit": fact<Fen>({
    ...yearly,
    title: { zh: "退休人员每月定额", en: "fixed sum of a retiree a month" },
    unit: "fen",
    schema: yuanSchema,
  }),
  "flexible-rate": fact<Ppm>({
    ...yearly,
    title: { zh: "灵活就业人员划入比例", en: "share of a flexible worker's base that enters" },
    unit: "ratio",
    schema: percentSchema,
  }),
};
