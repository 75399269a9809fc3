import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: { zh: "在定点药店买药，能刷个人账户吗？", en: "Can my account pay at a designated pharmacy?" },
    region: "100000",
    question: { ask: "pay", scheme: "employee", use: "pharmacy-cost", amountFen: 8000, balanceFen: 50000 },
  },
  {
    asks: { zh: "能用个人账户办健身卡吗？", en: "Can it pay for a gym card?" },
    region: "100000",
    question: { ask: "pay", scheme: "employee", use: "fitness" },
  },
  {
    asks: {
      zh: "每月缴费基数6500元，个人账户每月进多少？",
      en: "My base is ¥6,500. How much enters my account each month?",
    },
    region: "100000",
    question: { ask: "credit", scheme: "employee", holder: "employee", baseFen: 650000 },
  },
];
