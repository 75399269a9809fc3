import { definePolicy } from "../../policy/index.ts";
import { decideEnrolment } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type Enrolment, reasons } from "./shape.ts";

/** Enrolment: which insurance, who registers, and by when. */
export const enrolment = definePolicy<Enrolment>({
  kind: "enrolment",
  title: { zh: "参保登记", en: "Enrolment" },
  summary: {
    zh: "该参加哪一种医保、由谁登记、最迟什么时候。",
    en: "Which insurance to join, who registers the person, and by when.",
  },
  dayMeans: { zh: "办理参保的当天", en: "the day of enrolment" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideEnrolment,
});
