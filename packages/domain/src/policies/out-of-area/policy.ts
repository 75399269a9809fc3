import { definePolicy } from "../../policy/index.ts";
import { decideOutOfArea } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type OutOfArea, reasons } from "./shape.ts";

/** Care away from home: filing, direct settlement, and whose rules count. */
export const outOfArea = definePolicy<OutOfArea>({
  kind: "out-of-area",
  title: { zh: "异地就医备案与结算", en: "Out-of-area care: filing and settlement" },
  summary: {
    zh: "异地就医要不要备案、能不能直接结算、按哪里的目录和待遇。",
    en: "Whether you must file before getting care outside your area, whether the bill can be settled directly, and whose catalogue and benefits apply.",
  },
  dayMeans: { zh: "就医结算的当天", en: "the day the care is given and settled" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideOutOfArea,
});
