import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在浙江累计缴了15年，退休后还要不要缴？",
      en: "I have contributed for 15 years in Zhejiang. Must I go on after retirement?",
    },
    region: "330000",
    question: { asks: "must-continue", cumulativeMonths: 180 },
  },
  {
    asks: {
      zh: "浙江的职工医保要缴满多少年？",
      en: "How many years of employee insurance does Zhejiang ask for?",
    },
    region: "330000",
    question: { asks: "required" },
  },
  {
    asks: {
      zh: "在广东2030年退休，男，累计28年，其中在当地实际缴8年，还差多少？",
      en: "I am a man and retire in Guangdong in 2030, with 28 years in all and 8 paid here. What is missing?",
    },
    region: "440000",
    question: {
      asks: "must-continue",
      sex: "male",
      cumulativeMonths: 336,
      actualMonths: 96,
      retiresOn: "2030-01-01",
    },
  },
];
