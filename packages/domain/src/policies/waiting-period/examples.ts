import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "居民医保断了3年，重新参保要等多久？",
      en: "I missed three years of resident insurance. How long do I wait?",
    },
    region: "420100",
    question: { scheme: "resident", group: "ordinary", missedYears: 3, inWindow: false },
  },
  {
    asks: {
      zh: "在杭州3月10日补缴居民医保，哪天起能报销？",
      en: "I paid late for resident insurance in Hangzhou on 10 March. From which day am I covered?",
    },
    region: "330100",
    question: {
      scheme: "resident",
      group: "ordinary",
      missedYears: 0,
      inWindow: false,
      paidOn: "2026-03-10",
    },
  },
  {
    asks: { zh: "新生儿参保要等吗？", en: "Does a newborn wait?" },
    region: "100000",
    question: { scheme: "resident", group: "newborn" },
  },
];
