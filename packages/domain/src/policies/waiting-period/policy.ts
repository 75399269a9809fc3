import { definePolicy } from "../../policy/index.ts";
import { decideWaitingPeriod } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { reasons, type WaitingPeriod } from "./shape.ts";

/** Waiting periods: from when do the benefits run that a contribution pays for? */
export const waitingPeriod = definePolicy<WaitingPeriod>({
  kind: "waiting-period",
  title: { zh: "待遇等待期", en: "Waiting period for benefits" },
  summary: {
    zh: "缴费以后要等多久、从哪天起享受医保待遇。",
    en: "How long you must wait after paying, and from which day benefits start.",
  },
  dayMeans: {
    zh: "缴费（参保）的当天；填了缴费日期的，按缴费日期",
    en: "the day of payment (enrolment); if you give a payment date, that date",
  },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "unknown"],
  zh,
  en,
  decide: decideWaitingPeriod,
});
