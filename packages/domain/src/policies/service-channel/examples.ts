import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: { zh: "在北京，到哪里查参保和缴费？", en: "Where in Beijing do I look up enrolment and payments?" },
    region: "110000",
    question: { task: "query" },
  },
  {
    asks: { zh: "医保咨询该打哪个电话？", en: "Which number do I call with a question?" },
    region: "100000",
    question: { task: "hotline", phone: "12393" },
  },
  {
    asks: { zh: "职工的医保费去哪里交？", en: "Where does an employee pay?" },
    region: "100000",
    question: { task: "pay", payer: "employee" },
  },
];
