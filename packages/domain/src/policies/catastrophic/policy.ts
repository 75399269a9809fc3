import { definePolicy } from "../../policy/index.ts";
import { decideCatastrophic } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Catastrophic, reasons } from "./shape.ts";

/** Catastrophic-illness insurance: what does the second reimbursement pay? */
export const catastrophic = definePolicy<Catastrophic>({
  kind: "catastrophic",
  title: { zh: "大病保险二次报销", en: "Catastrophic illness insurance" },
  summary: {
    zh: "基本医保报销之后，大病保险还能支付多少。",
    en: "How much catastrophic illness insurance pays after basic medical insurance has paid.",
  },
  dayMeans: { zh: "费用结算的当天", en: "the day the bill is settled" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "unknown"],
  zh,
  en,
  decide: decideCatastrophic,
});
