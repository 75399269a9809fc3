import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema, type Fen, type Ppm, percentSchema, yuanSchema } from "../../shared/index.ts";
import { COLLECTORS, type Collector } from "./words.ts";

const ratio = {
  unit: "ratio",
  schema: percentSchema,
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;
const money = { unit: "fen", schema: yuanSchema, inherits: "from-parent", reviewEveryMonths: 12 } as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 24,
} as const;
const count = { schema: countSchema, inherits: "from-parent", reviewEveryMonths: 12 } as const;

/** What the rule needs to know. Rates are shares of the contribution base; the late fee is a share per day. */
export const facts = {
  "employee-rate": fact<Ppm>({ ...ratio, title: { zh: "职工个人费率", en: "rate of the employee" } }),
  "employer-rate": fact<Ppm>({
    ...ratio,
    inherits: "never",
    title: { zh: "单位费率", en: "rate of the employer" },
  }),
  "employer-floor": fact<Ppm>({
    ...ratio,
    title: { zh: "单位费率下限", en: "least rate of the employer" },
  }),
  "flexible-rate": fact<Ppm>({
    ...ratio,
    title: { zh: "灵活就业人员费率", en: "rate of a flexible worker" },
  }),
  "bears-all": fact<true>({
    ...flag,
    title: { zh: "灵活就业人员由个人全部缴纳", en: "a flexible worker bears the whole contribution" },
  }),
  "withheld-by-employer": fact<true>({
    ...flag,
    title: { zh: "个人部分由单位代扣", en: "the employer withholds the employee's part" },
  }),
  "own-wage-base": fact<true>({
    ...flag,
    title: { zh: "以本人工资为基数", en: "the base is the own wage" },
  }),
  "base-low": fact<Ppm>({
    ...ratio,
    title: { zh: "基数下限占平均工资", en: "lower bound of the base, of the average wage" },
  }),
  "base-high": fact<Ppm>({
    ...ratio,
    title: { zh: "基数上限占平均工资", en: "upper bound of the base, of the average wage" },
  }),
  "base-floor": fact<Fen>({ ...money, title: { zh: "缴费基数下限", en: "least contribution base" } }),
  "base-ceiling": fact<Fen>({ ...money, title: { zh: "缴费基数上限", en: "highest contribution base" } }),
  "resident-individual": fact<Fen>({
    ...money,
    title: { zh: "居民医保年度个人缴费", en: "own payment of a resident for the year" },
  }),
  "resident-subsidy": fact<Fen>({
    ...money,
    title: { zh: "居民医保年度财政补助", en: "public subsidy per resident for the year" },
  }),
  "resident-funding": fact<Ppm>({
    ...ratio,
    title: {
      zh: "居民医保筹资占人均可支配收入的下限",
      en: "least funding of residents, of income per head",
    },
  }),
  "resident-part": fact<number>({
    ...count,
    unit: "count",
    title: {
      zh: "居民个人缴费不少于筹资的几分之一",
      en: "own payment is at least the funding divided by",
    },
  }),
  "late-fee-rate": fact<Ppm>({ ...ratio, title: { zh: "滞纳金日比例", en: "late fee per day" } }),
  "unreported-ratio": fact<Ppm>({
    ...ratio,
    title: { zh: "未申报时按上月缴费额的比例", en: "due where nothing was reported, of last month's sum" },
  }),
  collector: fact<Collector>({
    title: { zh: "征收机构", en: "who collects" },
    unit: "text",
    schema: z.enum(Object.keys(COLLECTORS) as [Collector, ...Collector[]]),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: COLLECTORS,
  }),
  "bonus-after": fact<number>({
    ...count,
    unit: "years",
    title: { zh: "连续参保满几年后激励", en: "years in a row before the bonus starts" },
  }),
  "bonus-per-year": fact<Fen>({
    ...money,
    title: {
      zh: "此后每连续参保一年提高的大病限额",
      en: "raise of the catastrophic limit per further year",
    },
  }),
  "bonus-claim-free": fact<Fen>({
    ...money,
    title: {
      zh: "每个零报销年度提高的大病限额",
      en: "raise of the catastrophic limit per year without claim",
    },
  }),
  "bonus-ceiling": fact<Ppm>({
    ...ratio,
    title: { zh: "激励总额占原限额的上限", en: "all bonuses, of the original limit, at most" },
  }),
};
