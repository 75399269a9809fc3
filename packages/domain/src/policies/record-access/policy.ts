import { definePolicy } from "../../policy/index.ts";
import { decideRecordAccess } from "./decide.ts";
import { examples } from "./examples.ts";
import { en } from "./explain.en.ts";
import { zh } from "./explain.zh.ts";
import { facts } from "./facts.ts";
import { questionSchema } from "./question.ts";
import { type RecordAccess, reasons } from "./shape.ts";

/** Access to records: may this viewer see that record? */
export const recordAccess = definePolicy<RecordAccess>({
  kind: "record-access",
  title: { zh: "医保记录的查询和保密", en: "Access to medical insurance records" },
  summary: {
    zh: "谁能查谁的就医、账户和缴费记录，要不要本人同意。",
    en: "Who can view whose records of care, accounts and contributions, and whether the person must consent.",
  },
  dayMeans: { zh: "查询的当天", en: "the day the records are viewed" },
  question: questionSchema,
  examples,
  facts,
  reasons,
  answers: ["yes", "no", "unknown"],
  zh,
  en,
  decide: decideRecordAccess,
});
