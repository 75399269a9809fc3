import { definePolicy } from "../../policy/index.ts";
import { decideCredentialUse } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type CredentialUse, reasons } from "./shape.ts";

/** Use of credentials: may this card or code be used for that patient? */
export const credentialUse = definePolicy<CredentialUse>({
  kind: "credential-use",
  title: {
    zh: "医保凭证的使用和代购",
    en: "Using a medical insurance credential and buying for someone else",
  },
  summary: {
    zh: "这张医保卡、这个医保码能不能给这位患者用，能不能代买药。",
    en: "Whether a medical insurance card or code can be used for a patient, and whether someone else can buy medicine for them.",
  },
  dayMeans: { zh: "就医、购药的当天", en: "the day of care or purchase" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "unknown"],
  zh,
  en,
  decide: decideCredentialUse,
});
