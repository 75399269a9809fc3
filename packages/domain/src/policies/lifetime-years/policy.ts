import { definePolicy } from "../../policy/index.ts";
import { decideLifetimeYears } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type LifetimeYears, reasons } from "./shape.ts";

/** The years that keep employee insurance for life: must contributions go on after retirement? */
export const lifetimeYears = definePolicy<LifetimeYears>({
  kind: "lifetime-years",
  title: { zh: "退休后享受医保的缴费年限", en: "Years of contributions for benefits after retirement" },
  summary: {
    zh: "职工医保要缴满多少年，退休后才不用再缴；还差多少个月。",
    en: "How many years you must contribute to employee insurance to stop paying after retirement, and how many months you still need.",
  },
  dayMeans: { zh: "退休的当天", en: "the day of retirement" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "yes", "no", "unknown"],
  zh,
  en,
  decide: decideLifetimeYears,
});
