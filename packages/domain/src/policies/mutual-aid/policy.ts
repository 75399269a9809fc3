import { definePolicy } from "../../policy/index.ts";
import { decideMutualAid } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type MutualAid, reasons } from "./shape.ts";

/** Family mutual aid: may an account pay something for a relative? */
export const mutualAid = definePolicy<MutualAid>({
  kind: "mutual-aid",
  title: { zh: "个人账户家庭共济", en: "Family mutual aid from a personal account" },
  summary: {
    zh: "职工医保个人账户能否替这位亲属支付这项费用。",
    en: "Whether a personal account in employee insurance can pay this cost for this relative.",
  },
  dayMeans: { zh: "使用共济支付的当天", en: "the day family mutual aid is used to pay" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "unknown"],
  zh,
  en,
  decide: decideMutualAid,
});
