import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { type Fen, yuanSchema } from "../../shared/index.ts";
import { ACTS, type Act, FUNDS, type Fund, PARTIES, type Party, type Scale } from "./words.ts";

function wordsOf<W extends string>(words: Readonly<Record<W, unknown>>) {
  return z.array(z.enum(Object.keys(words) as [W, ...W[]])).min(1);
}

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

const acts = {
  unit: "list",
  schema: wordsOf(ACTS),
  inherits: "from-parent",
  reviewEveryMonths: 12,
  words: ACTS,
} as const;
const range = { unit: "table", schema: rangeSchema, inherits: "from-parent", reviewEveryMonths: 12 } as const;
const flag = {
  unit: "flag",
  schema: z.literal(true),
  inherits: "from-parent",
  reviewEveryMonths: 12,
} as const;

/** What the rule needs to know. A list and its `wider-` twin belong together: see membership. */
export const facts = {
  "fraudulent-acts": fact<readonly Act[]>({
    ...acts,
    title: { zh: "本身就是骗保的行为", en: "acts that are fraud by their nature" },
  }),
  "presumed-acts": fact<readonly Act[]>({
    ...acts,
    title: { zh: "认定以骗保为目的的行为", en: "acts that show an intent to defraud" },
  }),
  "plain-acts": fact<readonly Act[]>({
    ...acts,
    title: { zh: "没有骗保目的也要处理的行为", en: "acts dealt with even without an intent to defraud" },
  }),
  "fraud-fine": fact<Range>({
    ...range,
    title: { zh: "骗保罚款倍数", en: "fine for fraud, times the amount" },
  }),
  "individual-suspension": fact<Range>({
    ...range,
    title: { zh: "参保人暂停联网结算的月数", en: "months without direct settlement for an insured person" },
  }),
  "uncooperative-suspension": fact<true>({
    ...flag,
    title: { zh: "拒不配合调查可以暂停联网结算", en: "suspension while an investigation is refused" },
  }),
  "overpayment-refund": fact<true>({
    ...flag,
    title: { zh: "多领待遇要退回，可以分期", en: "overpayments are returned, by instalments if need be" },
  }),
  "over-prescription-refund": fact<true>({
    ...flag,
    title: { zh: "多次重复超量配药要退回费用", en: "repeated over-prescription is to be refunded" },
  }),
  "institution-fraud-fine": fact<Range>({
    ...range,
    title: { zh: "定点机构骗保罚款倍数", en: "fine for fraud by an institution, times the amount" },
  }),
  "institution-misuse-fine": fact<Range>({
    ...range,
    title: {
      zh: "定点机构违规造成损失的罚款倍数",
      en: "fine for a loss caused by an institution, times the loss",
    },
  }),
  "institution-suspension": fact<Range>({
    ...range,
    title: {
      zh: "机构责任部门暂停医保服务的月数",
      en: "months without insured services for the department at fault",
    },
  }),
  "helping-unit-fine": fact<Range>({
    ...range,
    title: { zh: "协助骗保的单位罚款倍数", en: "fine for an organisation that helps, times the amount" },
  }),
  "helping-person-fine": fact<MoneyRange>({
    ...range,
    schema: z.strictObject({ least: yuanSchema, most: yuanSchema }),
    title: { zh: "协助骗保的个人罚款数额", en: "fine for a person who helps" },
  }),
  "covered-funds": fact<readonly Fund[]>({
    unit: "list",
    schema: wordsOf(FUNDS),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: FUNDS,
    title: { zh: "适用的基金", en: "funds the rules cover" },
  }),
  "wider-funds": fact<readonly Fund[]>({
    unit: "list",
    schema: wordsOf(FUNDS),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: FUNDS,
    title: { zh: "可能另外适用的基金", en: "funds beyond the verified list" },
  }),
  "crime-acts": fact<readonly Act[]>({
    ...acts,
    title: { zh: "按诈骗罪追究的行为", en: "acts prosecuted as fraud" },
  }),
  "crime-sentences": fact<Readonly<Record<Scale, Sentence>>>({
    unit: "table",
    schema: sentencesSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
    title: { zh: "诈骗罪的刑期（年）", en: "sentences for fraud (years)" },
  }),
  "crime-threshold": fact<Fen>({
    unit: "fen",
    schema: yuanSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
    title: { zh: "数额较大的标准", en: "the amount from which it is large" },
  }),
  "credit-record": fact<true>({
    ...flag,
    reviewEveryMonths: 6,
    title: { zh: "个人骗保记入个人征信", en: "fraud by a person goes on the credit record" },
  }),
  "insurance-credit": fact<readonly Party[]>({
    unit: "list",
    schema: wordsOf(PARTIES),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: PARTIES,
    title: { zh: "医保信用管理的对象", en: "whom medical-insurance credit management covers" },
  }),
  "wider-insurance-credit": fact<readonly Party[]>({
    unit: "list",
    schema: wordsOf(PARTIES),
    inherits: "from-parent",
    reviewEveryMonths: 12,
    words: PARTIES,
    title: { zh: "可能另外纳入医保信用管理的对象", en: "whom local credit management may cover besides" },
  }),
  "reporting-reward": fact<Fen>({
    unit: "fen",
    schema: yuanSchema,
    inherits: "from-parent",
    reviewEveryMonths: 12,
    title: { zh: "举报奖励最高额", en: "highest reward for a report" },
  }),
};
