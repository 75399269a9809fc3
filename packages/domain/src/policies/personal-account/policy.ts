import { definePolicy } from "../../policy/index.ts";
import { decidePersonalAccount } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type PersonalAccount, reasons } from "./shape.ts";

/** The personal account: what may it pay, and what enters it? */
export const personalAccount = definePolicy<PersonalAccount>({
  kind: "personal-account",
  title: { zh: "职工医保个人账户", en: "Personal account in employee insurance" },
  summary: {
    zh: "个人账户能支付什么、不能支付什么，每月划入多少。",
    en: "What a personal account can and cannot pay for, and how much is credited to it each month.",
  },
  dayMeans: { zh: "支付或划入的当天", en: "the day of the payment or of the credit" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decidePersonalAccount,
});
