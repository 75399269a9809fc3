import { definePolicy } from "../../policy/index.ts";
import { decideReimbursement } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Reimbursement, reasons } from "./shape.ts";

/** Reimbursement: does the basic insurance fund pay, and how much of this bill? */
export const reimbursement = definePolicy<Reimbursement>({
  kind: "reimbursement",
  title: { zh: "基本医保报销", en: "Reimbursement by basic medical insurance" },
  summary: {
    zh: "基本医保基金付不付这笔费用，付多少。",
    en: "Whether the basic medical insurance fund pays this cost, and how much.",
  },
  dayMeans: { zh: "费用结算的当天", en: "the day the bill is settled" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideReimbursement,
});
