import { definePolicy } from "../../policy/index.ts";
import { decideTreatmentPeriod } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { reasons, type TreatmentPeriod } from "./shape.ts";

/** The treatment period: how long is an ill employee's job protected, and may that be extended? */
export const treatmentPeriod = definePolicy<TreatmentPeriod>({
  kind: "treatment-period",
  title: { zh: "企业职工医疗期", en: "Treatment period for employees of enterprises" },
  summary: {
    zh: "职工患病或者非因工负伤，医疗期有几个月、在多长时间内累计、能不能延长。",
    en: "How many months the treatment period of an employee with an illness or an injury unrelated to work is, within how long it is counted, and whether it can be extended.",
  },
  dayMeans: { zh: "病休开始的当天", en: "the day sick leave begins" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "yes", "no", "unknown"],
  zh,
  en,
  decide: decideTreatmentPeriod,
});
