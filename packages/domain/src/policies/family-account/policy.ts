import { definePolicy } from "../../policy/index.ts";
import { decideFamilyAccount } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type FamilyAccount, reasons } from "./shape.ts";

/** Family accounts: whom may one bind, and what does that allow? */
export const familyAccount = definePolicy<FamilyAccount>({
  kind: "family-account",
  title: { zh: "亲情账户", en: "Family account" },
  summary: {
    zh: "亲情账户能绑几个人、能做什么，会不会动用个人账户的钱。",
    en: "How many relatives a family account can link, what it can do, and whether it uses money from a personal account.",
  },
  dayMeans: { zh: "绑定或者使用的当天", en: "the day of linking or use" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "value", "unknown"],
  zh,
  en,
  decide: decideFamilyAccount,
});
