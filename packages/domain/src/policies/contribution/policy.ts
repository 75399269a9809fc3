import { definePolicy } from "../../policy/index.ts";
import { decideContribution } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Contribution, reasons } from "./shape.ts";

/** Contributions: how much a month or a year, from whom, and what late payment costs. */
export const contribution = definePolicy<Contribution>({
  kind: "contribution",
  title: { zh: "医保缴费", en: "Contributions" },
  summary: {
    zh: "职工、单位、灵活就业人员和居民各交多少，基数、费率和滞纳金怎么算。",
    en: "How much employees, employers, flexible workers and residents pay, and how the base, the rate and the late fee are worked out.",
  },
  dayMeans: { zh: "缴费的当天", en: "the day of payment" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideContribution,
});
