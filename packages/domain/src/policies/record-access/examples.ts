import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: { zh: "能去窗口查妻子的就医记录吗？", en: "Can I look up my wife's care records at a counter?" },
    region: "100000",
    question: { viewer: "spouse", record: "care", route: "counter", subjectAgeYears: 35, consent: "none" },
  },
  {
    asks: { zh: "能查13岁孩子的就医记录吗？", en: "Can I see the care records of my 13-year-old child?" },
    region: "100000",
    question: { viewer: "parent", record: "care", subjectAgeYears: 13 },
  },
  {
    asks: { zh: "单位能查员工的就医记录吗？", en: "May an employer see an employee's care records?" },
    region: "100000",
    question: { viewer: "employer", record: "care", purpose: "employment", consent: "none" },
  },
];
