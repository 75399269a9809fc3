import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "工作满9年，在本单位4年，生病了医疗期有多长？",
      en: "I have worked nine years, four of them here, and fell ill. How long is the treatment period?",
    },
    region: "100000",
    question: { asks: "length", employer: "enterprise", cause: "illness", workedMonths: 108, unitMonths: 48 },
  },
  {
    asks: {
      zh: "医疗期满了癌症还没治好，能延长吗？",
      en: "My treatment period has ended but the cancer is not cured. Can it be extended?",
    },
    region: "100000",
    question: {
      asks: "extension",
      employer: "enterprise",
      cause: "illness",
      disease: "cancer",
      uncuredMonths: 24,
      approval: "both",
    },
  },
];
