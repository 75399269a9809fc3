import { z } from "zod";
import { fact } from "../../policy/index.ts";
import {
  type Bilingual,
  bilingualSchema,
  countSchema,
  type Fen,
  type Ppm,
  percentSchema,
  yuanSchema,
} from "../../shared/index.ts";
import {
  CARES,
  CAUSES,
  type Care,
  type Cause,
  LEVELS,
  type Level,
  LIABILITIES,
  type Liability,
  SCHEMES,
  type Scheme,
} from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, Bilingual>>) {
  return z.enum(Object.keys(words) as [W, ...W[]]);
}

function listOf<W extends string>(words: Readonly<Record<W, Bilingual>>, title: Bilingual) {
  return fact<readonly W[]>({
    ...yearly,
    title,
    unit: "list",
    schema: z.array(wordsOf(words)).min(1),
    words,
  });
}

const yearly = { inherits: "from-parent", reviewEveryMonths: 12 } as const;

/** One row of a place's table; a column left out holds for every scheme or level. */
export type BenefitRow = {
  readonly care: Care;
  readonly scheme: Scheme | null;
  readonly level: Level | null;
  readonly deductible: Fen;
  readonly ratio: Ppm;
};

const COLUMNS = {
  care: { zh: "就医方式", en: "type of care" },
  scheme: { zh: "险种", en: "type of insurance" },
  level: { zh: "医院等级", en: "hospital level" },
  deductible: { zh: "起付线（元）", en: "deductible (yuan)" },
  ratio: { zh: "支付比例", en: "payment rate" },
} as const;

const rowSchema = z
  .strictObject({
    care: wordsOf(CARES),
    scheme: wordsOf(SCHEMES).optional(),
    level: wordsOf(LEVELS).optional(),
    deductible: yuanSchema,
    ratio: percentSchema,
  })
  .transform((row): BenefitRow => ({ ...row, scheme: row.scheme ?? null, level: row.level ?? null }));

/** What the rule needs to know. Tables are set by pooling areas; none has been verified yet. */
export const facts = {
  "insured-schemes": listOf<Scheme>(SCHEMES, {
    zh: "基金支付的险种",
    en: "Types of insurance the fund pays for",
  }),
  "excluded-causes": listOf<Cause>(CAUSES, { zh: "基金不付的情形", en: "What the fund does not pay for" }),
  "advance-cases": listOf<Liability>(LIABILITIES, {
    zh: "第三人责任中基金先行支付的情形",
    en: "When the fund pays in advance for a third party",
  }),
  benefits: fact<readonly BenefitRow[]>({
    ...yearly,
    title: { zh: "当地的起付线和比例", en: "Local deductibles and payment rates" },
    unit: "table",
    schema: z.array(rowSchema).min(1),
    words: { ...COLUMNS, ...CARES, ...SCHEMES, ...LEVELS },
  }),
  "yearly-cap": fact<Fen>({
    ...yearly,
    title: { zh: "年度最高支付限额", en: "Annual payment limit" },
    unit: "fen",
    schema: yuanSchema,
  }),
  "outpatient-floor": fact<Ppm>({
    ...yearly,
    title: { zh: "门诊统筹支付比例起步", en: "Lowest payment rate of outpatient pooling" },
    unit: "ratio",
    schema: percentSchema,
  }),
  "outpatient-floor-schemes": listOf<Scheme>(SCHEMES, {
    zh: "门诊起步比例适用的险种",
    en: "Types of insurance the lowest outpatient rate applies to",
  }),
  "manual-claim-working-days": fact<number>({
    ...yearly,
    title: { zh: "手工报销的办结时限（工作日）", en: "Working days within which a manual claim is settled" },
    unit: "count",
    schema: countSchema.min(1),
  }),
  "claim-papers": fact<readonly Bilingual[]>({
    ...yearly,
    title: { zh: "手工报销的材料", en: "Documents for a manual claim" },
    unit: "list",
    schema: z.array(bilingualSchema).min(1),
  }),
};
