import { z } from "zod";
import {
  countFact,
  fact,
  moneyFact,
  phraseListFact,
  rateFact,
  wordListFact,
  wordSchema,
} from "../../policy/index.ts";
import { type Fen, type Ppm, percentSchema, yuanSchema } from "../../shared/index.ts";
import { CARES, CAUSES, type Care, LEVELS, type Level, LIABILITIES, SCHEMES, type Scheme } from "./words.ts";

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
    care: wordSchema(CARES),
    scheme: wordSchema(SCHEMES).optional(),
    level: wordSchema(LEVELS).optional(),
    deductible: yuanSchema,
    ratio: percentSchema,
  })
  .transform((row): BenefitRow => ({ ...row, scheme: row.scheme ?? null, level: row.level ?? null }));

/** What the rule needs to know. Tables are set by pooling areas; none has been verified yet. */
export const facts = {
  "insured-schemes": wordListFact(SCHEMES, {
    zh: "基金支付的险种",
    en: "Types of insurance the fund pays for",
  }),
  "excluded-causes": wordListFact(CAUSES, { zh: "基金不付的情形", en: "What the fund does not pay for" }),
  "advance-cases": wordListFact(LIABILITIES, {
    zh: "第三人责任中基金先行支付的情形",
    en: "When the fund pays in advance for a third party",
  }),
  benefits: fact<readonly BenefitRow[]>({
    inherits: "from-parent",
    reviewEveryMonths: 12,
    title: { zh: "当地的起付线和比例", en: "Local deductibles and payment rates" },
    unit: "table",
    schema: z.array(rowSchema).min(1),
    words: { ...COLUMNS, ...CARES, ...SCHEMES, ...LEVELS },
  }),
  "yearly-cap": moneyFact({ zh: "年度最高支付限额", en: "Annual payment limit" }),
  "outpatient-floor": rateFact({
    zh: "门诊统筹支付比例起步",
    en: "Lowest payment rate of outpatient pooling",
  }),
  "outpatient-floor-schemes": wordListFact(SCHEMES, {
    zh: "门诊起步比例适用的险种",
    en: "Types of insurance the lowest outpatient rate applies to",
  }),
  "manual-claim-working-days": countFact(
    "count",
    { zh: "手工报销的办结时限（工作日）", en: "Working days within which a manual claim is settled" },
    { atLeast: 1 },
  ),
  "claim-papers": phraseListFact({ zh: "手工报销的材料", en: "Documents for a manual claim" }),
};
