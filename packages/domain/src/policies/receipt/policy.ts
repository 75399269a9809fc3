import { definePolicy } from "../../policy/index.ts";
import { decideReceipt } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Receipt, reasons } from "./shape.ts";

/** Receipts: what do the lines mean, and do they add up? */
export const receipt = definePolicy<Receipt>({
  kind: "receipt",
  title: { zh: "看懂医保票据", en: "Understanding a medical insurance receipt" },
  summary: {
    zh: "票据上的统筹支付、自付、自费、账户支付各是什么，金额对不对得上。",
    en: "What the lines of a receipt mean (paid by the pooled fund, your share, costs not covered, paid from the account), and whether the amounts add up.",
  },
  dayMeans: { zh: "费用结算的当天", en: "the day the bill is settled" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "no", "unknown"],
  zh,
  en,
  decide: decideReceipt,
});
