import { definePolicy } from "../../policy/index.ts";
import { decideOnlinePurchase } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type OnlinePurchase, reasons } from "./shape.ts";

/** Buying medicine online: may an account pay for this? */
export const onlinePurchase = definePolicy<OnlinePurchase>({
  kind: "online-purchase",
  title: { zh: "线上购药", en: "Buying medicine online" },
  summary: {
    zh: "当地能否在线上用个人账户买这种药，配送费谁付。",
    en: "Whether a personal account can pay for this medicine online in this area, and who pays for delivery.",
  },
  dayMeans: { zh: "下单支付的当天", en: "the day the order is paid for" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "unknown"],
  zh,
  en,
  decide: decideOnlinePurchase,
});
