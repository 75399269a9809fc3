import { z } from "zod";
import { fact, flagFact, moneyFact, wordListFact } from "../../policy/index.ts";
import { type Fen, yuanSchema } from "../../shared/index.ts";
import { ACTS, FUNDS, PARTIES, SCALES, type Scale } from "./words.ts";

const count = z.int().min(0).max(100);

/** From so many to so many: months of a suspension, or times the amount of a fine. */
export type Range = { readonly least: number; readonly most: number };
const rangeSchema = z
  .strictObject({ least: count, most: count })
  .refine(({ least, most }) => least <= most, "the least may not exceed the most");

/** From so much to so much. */
export type MoneyRange = { readonly least: Fen; readonly most: Fen };

/** The sentence at one scale of the amount; without `most` it reaches up to life. */
export type Sentence = { readonly least: number; readonly most?: number | undefined };
const sentenceSchema = z.strictObject({ least: count, most: count.optional() });
const sentencesSchema = z.strictObject({
  large: sentenceSchema,
  huge: sentenceSchema,
  "extremely-huge": sentenceSchema,
});

const bounds = { least: { zh: "最低", en: "lowest" }, most: { zh: "最高", en: "highest" } } as const;
const range = {
  unit: "table",
  schema: rangeSchema,
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: bounds,
} as const;

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "fraudulent-acts": wordListFact(ACTS, {
    zh: "本身就是骗保的行为",
    en: "Acts that are fraud in themselves",
  }),
  "presumed-acts": wordListFact(ACTS, {
    zh: "认定以骗保为目的的行为",
    en: "Acts taken to show the purpose of defrauding the fund",
  }),
  "plain-acts": wordListFact(ACTS, {
    zh: "没有骗保目的也要处理的行为",
    en: "Acts with consequences even without the purpose of defrauding the fund",
  }),
  "fraud-fine": fact<Range>({
    ...range,
    title: { zh: "骗保罚款倍数", en: "Fine for fraud, as a multiple of the amount" },
  }),
  "individual-suspension": fact<Range>({
    ...range,
    title: {
      zh: "参保人暂停联网结算的月数",
      en: "Months for which an insured person's direct settlement is suspended",
    },
  }),
  "uncooperative-suspension": flagFact({
    zh: "拒不配合调查可以暂停联网结算",
    en: "Direct settlement may be suspended for refusing to cooperate with an investigation",
  }),
  "overpayment-refund": flagFact({
    zh: "多领待遇要退回，可以分期",
    en: "Overpaid benefits must be returned, by instalments if needed",
  }),
  "over-prescription-refund": flagFact({
    zh: "多次重复超量配药要退回费用",
    en: "Cost of repeated excessive prescriptions must be returned",
  }),
  "institution-fraud-fine": fact<Range>({
    ...range,
    title: {
      zh: "定点机构骗保罚款倍数",
      en: "Fine for fraud by a designated institution, as a multiple of the amount",
    },
  }),
  "institution-misuse-fine": fact<Range>({
    ...range,
    title: {
      zh: "定点机构违规造成损失的罚款倍数",
      en: "Fine for a loss caused by a designated institution, as a multiple of the loss",
    },
  }),
  "institution-suspension": fact<Range>({
    ...range,
    title: {
      zh: "机构责任部门暂停医保服务的月数",
      en: "Months for which insured services of the department responsible are suspended",
    },
  }),
  "helping-unit-fine": fact<Range>({
    ...range,
    title: {
      zh: "协助骗保的单位罚款倍数",
      en: "Fine for an organisation that helps, as a multiple of the amount",
    },
  }),
  "helping-person-fine": fact<MoneyRange>({
    ...range,
    schema: z.strictObject({ least: yuanSchema, most: yuanSchema }),
    title: { zh: "协助骗保的个人罚款数额", en: "Fine for an individual who helps" },
  }),
  "covered-funds": wordListFact(FUNDS, { zh: "适用的基金", en: "Funds the rules apply to" }),
  "wider-funds": wordListFact(FUNDS, { zh: "可能另外适用的基金", en: "Other funds the rules may apply to" }),
  "crime-acts": wordListFact(ACTS, { zh: "按诈骗罪追究的行为", en: "Acts prosecuted as the crime of fraud" }),
  "crime-sentences": fact<Readonly<Record<Scale, Sentence>>>({
    unit: "table",
    schema: sentencesSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: { ...SCALES, ...bounds },
    title: { zh: "诈骗罪的刑期（年）", en: "Sentences for the crime of fraud (years)" },
  }),
  "crime-threshold": moneyFact({ zh: "数额较大的标准", en: "Sum from which an amount counts as large" }),
  "credit-record": flagFact(
    { zh: "个人骗保记入个人征信", en: "Fraud by an individual is recorded on the personal credit record" },
    { reviewEveryMonths: 6 },
  ),
  "insurance-credit": wordListFact(PARTIES, {
    zh: "医保信用管理的对象",
    en: "Who medical insurance credit management covers",
  }),
  "wider-insurance-credit": wordListFact(PARTIES, {
    zh: "可能另外纳入医保信用管理的对象",
    en: "Who else medical insurance credit management may cover",
  }),
  "reporting-reward": moneyFact({ zh: "举报奖励最高额", en: "Highest reward for reporting" }),
};
