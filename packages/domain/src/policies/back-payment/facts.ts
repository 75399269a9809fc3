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
  payable: fact<readonly Gap[]>({ ...gaps, title: { zh: "可以补缴的", en: "What can be paid late" } }),
  "wider-payable": fact<readonly Gap[]>({
    ...gaps,
    title: { zh: "可能另可补缴的", en: "What else may be payable late" },
  }),
  "time-limit-years": fact<number>({
    ...count,
    unit: "years",
    title: { zh: "单位欠费补缴的年限", en: "Years within which an employer's debt can be paid" },
  }),
  "transfer-gap-months": fact<number>({
    ...count,
    unit: "months",
    title: { zh: "转移接续可以补缴的最长中断", en: "Longest gap that can be paid for on a transfer" },
  }),
  "resident-wait-cut-months": fact<number>({
    ...count,
    unit: "months",
    title: {
      zh: "居民每补缴一年减少的等待期",
      en: "Waiting period removed for each missed year a resident pays",
    },
  }),
  "late-fee-per-day": fact<Ppm>({ ...ratio, title: { zh: "每日滞纳金", en: "Late fee per day" } }),
  "fine-least": fact<number>({
    ...count,
    unit: "count",
    title: { zh: "罚款最低倍数", en: "Lowest fine, as a multiple of the amount owed" },
  }),
  "fine-most": fact<number>({
    ...count,
    unit: "count",
    title: { zh: "罚款最高倍数", en: "Highest fine, as a multiple of the amount owed" },
  }),
  "undeclared-ratio": fact<Ppm>({
    ...ratio,
    title: {
      zh: "未申报时占上月缴费额的比例",
      en: "Share of last month's contribution due when the employer does not declare",
    },
  }),
  "order-days-at-most": fact<number>({
    ...count,
    unit: "days",
    title: { zh: "责令缴纳的最长期限", en: "Longest deadline an order to pay may give" },
  }),
  "benefits-stop": fact<true>({
    ...flag,
    title: { zh: "欠费期间停止享受待遇", en: "Benefits stop while contributions are owed" },
  }),
};
