import { definePolicy } from "../../policy/index.ts";
import { decideBackPayment } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type BackPayment, reasons } from "./shape.ts";

/** Paying later: may missed contributions be paid, and what do delay and disobedience cost? */
export const backPayment = definePolicy<BackPayment>({
  kind: "back-payment",
  title: { zh: "医保费补缴", en: "Paying missed contributions" },
  summary: {
    zh: "欠缴、断缴的医保费能不能补，滞纳金和罚款各多少。",
    en: "Whether missed contributions can be paid late, and how much the late fee and the fine are.",
  },
  dayMeans: {
    zh: "补缴或者计算滞纳金的当天",
    en: "the day of payment, or the day up to which the late fee is calculated",
  },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideBackPayment,
});
