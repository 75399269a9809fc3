import { definePolicy } from "../../policy/index.ts";
import { decideServiceChannel } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { reasons, type ServiceChannel } from "./shape.ts";

/** The directory: where does one ask, pay, look up, print and bind? */
export const serviceChannel = definePolicy<ServiceChannel>({
  kind: "service-channel",
  title: { zh: "办事渠道", en: "Where to get things done" },
  summary: {
    zh: "咨询、缴费、查询、打印、绑定在哪里办，打哪个电话。",
    en: "Where to ask, pay, look up records, print documents and link relatives, and which number to call.",
  },
  dayMeans: { zh: "办事的当天", en: "the day you use the service" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["value", "unknown"],
  zh,
  en,
  decide: decideServiceChannel,
});
