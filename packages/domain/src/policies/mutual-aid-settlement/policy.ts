import { definePolicy } from "../../policy/index.ts";
import { decideSettlement } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { reasons, type Settlement } from "./shape.ts";

/** Settlement with mutual aid: who pays how much of a bill, in which order? */
export const mutualAidSettlement = definePolicy<Settlement>({
  kind: "mutual-aid-settlement",
  title: { zh: "共济结算与扣款顺序", en: "Paying a bill from shared accounts" },
  summary: {
    zh: "一笔个人负担由本人账户、共济账户和现金各付多少，按什么顺序扣。",
    en: "How much of a patient's share the patient's own account, shared accounts and cash each pay, and in what order.",
  },
  dayMeans: { zh: "费用结算的当天", en: "the day the bill is settled" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "no", "unknown"],
  zh,
  en,
  decide: decideSettlement,
});
