import { z } from "zod";
import { fact } from "../../policy/index.ts";
import { countSchema, type Ppm, percentSchema } from "../../shared/index.ts";
import { GAPS, type Gap } from "./words.ts";

const shared = { inherits: "from-parent", reviewEveryMonths: 12 } as const;
const gaps = {
  ...shared,
  unit: "list",
  schema: z.array(z.enum(Object.keys(GAPS) as [Gap, ...Gap[]])).min(1),
  words: GAPS,
} as const;
const count = { ...shared, schema: countSchema } as const;
const ratio = { ...shared, unit: "ratio", schema: percentSchema } as const;
const flag = { ...shared, unit: "flag", schema: z.literal(true) } as const;

/** What the rule needs to know. */
export const facts = {
  payable: fact<readonly Gap[]>({ ...gaps, title: { zh: "可以补缴的", en: "what may be paid later" } }),
  "wider-payable": fact<readonly Gap[]>({
    ...gaps,
    title: { zh: "可能另可补缴的", en: "what else may be paid later" },
  }),
  "time-limit-years": fact<number>({
    ...count,
    unit: "years",
    title: { zh: "单位欠费补缴的年限", en: "years after which an employer's debt can no longer be paid" },
  }),
  "transfer-gap-months": fact<number>({
    ...count,
    unit: "months",
    title: { zh: "转移接续可以补缴的最长中断", en: "longest gap payable on a move" },
  }),
  "resident-wait-cut-months": fact<number>({
    ...count,
    unit: "months",
    title: { zh: "居民每补缴一年减少的等待期", en: "wait taken off for each year a resident pays later" },
  }),
  "late-fee-per-day": fact<Ppm>({ ...ratio, title: { zh: "每日滞纳金", en: "late fee a day" } }),
  "fine-least": fact<number>({
    ...count,
    unit: "count",
    title: { zh: "罚款最低倍数", en: "least fine, times the debt" },
  }),
  "fine-most": fact<number>({
    ...count,
    unit: "count",
    title: { zh: "罚款最高倍数", en: "highest fine, times the debt" },
  }),
  "undeclared-ratio": fact<Ppm>({
    ...ratio,
    title: {
      zh: "未申报时占上月缴费额的比例",
      en: "share of last month's payment due when nothing is declared",
    },
  }),
  "order-days-at-most": fact<number>({
    ...count,
    unit: "days",
    title: { zh: "责令缴纳的最长期限", en: "longest time an order to pay may give" },
  }),
  "benefits-stop": fact<true>({
    ...flag,
    title: { zh: "欠费期间停止享受待遇", en: "benefits stop while contributions are owed" },
  }),
};
