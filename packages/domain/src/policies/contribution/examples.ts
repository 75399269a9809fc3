import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "每月缴费基数6500元，我个人要交多少？",
      en: "My monthly contribution base is ¥6,500. How much do I pay?",
    },
    region: "100000",
    question: { ask: "employee", baseFen: 650000 },
  },
  {
    asks: { zh: "单位按5%交医保，在浙江对不对？", en: "My employer in Zhejiang pays 5%. Is that right?" },
    region: "330100",
    question: { ask: "rate-allowed", payer: "employer", rate: "5%" },
  },
  {
    asks: { zh: "2026年居民医保个人要交多少钱？", en: "How much does a resident pay for 2026?" },
    region: "100000",
    question: { ask: "resident", year: 2026 },
  },
  {
    asks: {
      zh: "连续参加居民医保6年，大病限额能提高多少？",
      en: "I have been in resident insurance six years in a row. How much does my limit rise?",
    },
    region: "100000",
    question: { ask: "bonus", continuousYears: 6, claimFreeYears: 0 },
  },
];
