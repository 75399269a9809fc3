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
  "account-schemes": listOf<Scheme>(SCHEMES, {
    zh: "设个人账户的险种",
    en: "Types of insurance with a personal account",
  }),
  "flexible-account": fact<true>({
    ...yearly,
    title: { zh: "灵活就业人员设个人账户", en: "Flexible workers have a personal account" },
    unit: "flag",
    schema: z.literal(true),
  }),
  "shareable-funds": listOf<Fund>(FUNDS, {
    zh: "可以给家人用的资金",
    en: "Money that can be used for family members",
  }),
  payable: listOf<Use>(USES, { zh: "本人账户可以支付的项目", en: "What a person's own account can pay for" }),
  "wider-payable": listOf<Use>(USES, { zh: "可能另有的项目", en: "What else it may be able to pay for" }),
  excluded: listOf<Use>(USES, {
    zh: "个人账户不得支付的项目",
    en: "What a personal account must not pay for",
  }),
  "historic-uses": listOf<Use>(USES, {
    zh: "历年结余另可支付",
    en: "What the historic balance can also pay for",
  }),
  "historic-family-uses": listOf<Use>(USES, {
    zh: "历年结余另可为近亲属支付",
    en: "What the historic balance can also pay for near relatives",
  }),
  "pooled-payable": listOf<Use>(USES, { zh: "统筹基金支付的项目", en: "What the pooled fund pays for" }),
  "pooled-excluded": listOf<Use>(USES, {
    zh: "统筹基金不付的项目",
    en: "What the pooled fund does not pay for",
  }),
  "locked-quota": fact<true>({
    ...yearly,
    title: {
      zh: "给家人锁定的额度本人不能再用",
      en: "The holder can no longer use amounts locked for family members",
    },
    unit: "flag",
    schema: z.literal(true),
  }),
  "credit-rate": fact<Ppm>({
    ...yearly,
    title: { zh: "在职职工划入比例", en: "Share of a working employee's base that is credited" },
    unit: "ratio",
    schema: percentSchema,
  }),
  "employer-part": fact<Ppm>({
    ...yearly,
    title: { zh: "单位缴费划入比例", en: "Share of the employer's contribution that is credited" },
    unit: "ratio",
    schema: percentSchema,
  }),
  "retiree-credit": fact<Fen>({
    ...yearly,
    title: { zh: "退休人员每月定额", en: "Fixed monthly amount for a retiree" },
    unit: "fen",
    schema: yuanSchema,
  }),
  "flexible-rate": fact<Ppm>({
    ...yearly,
    title: { zh: "灵活就业人员划入比例", en: "Share of a flexible worker's base that is credited" },
    unit: "ratio",
    schema: percentSchema,
  }),
};
