import { definePolicy } from "../../policy/index.ts";
import { decideFraudConsequence } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type FraudConsequence, reasons } from "./shape.ts";

/** Consequences of misuse: what follows for whom? */
export const fraudConsequence = definePolicy<FraudConsequence>({
  kind: "fraud-consequence",
  title: { zh: "违规使用医保基金的后果", en: "Consequences of misusing the medical insurance fund" },
  summary: {
    zh: "出借或冒用凭证、重复报销、倒卖药品等行为会受到什么处理。",
    en: "The consequences of lending or misusing a credential, double claims, reselling medicine and similar acts.",
  },
  dayMeans: {
    zh: "行为发生的当天（另填行为日期的除外）",
    en: "the day of the act (unless you give the date of the act separately)",
  },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideFraudConsequence,
});
