import { definePolicy } from "../../policy/index.ts";
import { decideMaternity } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Maternity, reasons } from "./shape.ts";

/** Maternity benefits: is the allowance or the medical cost due, and what is still missing? */
export const maternity = definePolicy<Maternity>({
  kind: "maternity",
  title: { zh: "生育待遇", en: "Maternity benefits" },
  summary: {
    zh: "能不能领生育津贴、报销生育医疗费用，还差什么。",
    en: "Whether the maternity allowance or the reimbursement of maternity medical costs can be claimed, and what is still missing.",
  },
  dayMeans: { zh: "申领的当天", en: "the day of the claim" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "unknown"],
  zh,
  en,
  decide: decideMaternity,
});
