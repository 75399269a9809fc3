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
  "employee-rate": fact<Ppm>({ ...ratio, title: { zh: "职工个人费率", en: "Employee's contribution rate" } }),
  "employer-rate": fact<Ppm>({
    ...ratio,
    inherits: "never",
    title: { zh: "单位费率", en: "Employer's contribution rate" },
  }),
  "employer-floor": fact<Ppm>({
    ...ratio,
    title: { zh: "单位费率下限", en: "Minimum employer's contribution rate" },
  }),
  "flexible-rate": fact<Ppm>({
    ...ratio,
    title: { zh: "灵活就业人员费率", en: "Flexible worker's contribution rate" },
  }),
  "bears-all": fact<true>({
    ...flag,
    title: { zh: "灵活就业人员由个人全部缴纳", en: "A flexible worker pays the whole contribution" },
  }),
  "withheld-by-employer": fact<true>({
    ...flag,
    title: { zh: "个人部分由单位代扣", en: "The employer deducts the employee's share" },
  }),
  "own-wage-base": fact<true>({
    ...flag,
    title: { zh: "以本人工资为基数", en: "The base is the person's own wage" },
  }),
  "base-low": fact<Ppm>({
    ...ratio,
    title: { zh: "基数下限占平均工资", en: "Lower limit of the base, as a share of the average wage" },
  }),
  "base-high": fact<Ppm>({
    ...ratio,
    title: { zh: "基数上限占平均工资", en: "Upper limit of the base, as a share of the average wage" },
  }),
  "base-floor": fact<Fen>({
    ...money,
    title: { zh: "缴费基数下限", en: "Lower limit of the contribution base" },
  }),
  "base-ceiling": fact<Fen>({
    ...money,
    title: { zh: "缴费基数上限", en: "Upper limit of the contribution base" },
  }),
  "resident-individual": fact<Fen>({
    ...money,
    title: { zh: "居民医保年度个人缴费", en: "Individual contribution to resident insurance for the year" },
  }),
  "resident-subsidy": fact<Fen>({
    ...money,
    title: { zh: "居民医保年度财政补助", en: "Government subsidy per resident for the year" },
  }),
  "resident-funding": fact<Ppm>({
    ...ratio,
    title: {
      zh: "居民医保筹资占人均可支配收入的下限",
      en: "Minimum funding of resident insurance, as a share of disposable income per head",
    },
  }),
  "resident-part": fact<number>({
    ...count,
    unit: "count",
    title: {
      zh: "居民个人缴费不少于筹资的几分之一",
      en: "Individual contribution is at least the funding divided by",
    },
  }),
  "late-fee-rate": fact<Ppm>({ ...ratio, title: { zh: "滞纳金日比例", en: "Late fee per day" } }),
  "unreported-ratio": fact<Ppm>({
    ...ratio,
    title: {
      zh: "未申报时按上月缴费额的比例",
      en: "Amount due when nothing is declared, as a share of last month's contribution",
    },
  }),
  collector: fact<Collector>({
    title: { zh: "征收机构", en: "Who collects contributions" },
    unit: "text",
    schema: z.enum(Object.keys(COLLECTORS) as [Collector, ...Collector[]]),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: COLLECTORS,
  }),
  "bonus-after": fact<number>({
    ...count,
    unit: "years",
    title: { zh: "连续参保满几年后激励", en: "Years in a row before the bonus starts" },
  }),
  "bonus-per-year": fact<Fen>({
    ...money,
    title: {
      zh: "此后每连续参保一年提高的大病限额",
      en: "Rise in the catastrophic illness limit for each further year in a row",
    },
  }),
  "bonus-claim-free": fact<Fen>({
    ...money,
    title: {
      zh: "每个零报销年度提高的大病限额",
      en: "Rise in the catastrophic illness limit for each year without reimbursement",
    },
  }),
  "bonus-ceiling": fact<Ppm>({
    ...ratio,
    title: {
      zh: "激励总额占原限额的上限",
      en: "Upper limit of all bonuses, as a share of the original limit",
    },
  }),
};
