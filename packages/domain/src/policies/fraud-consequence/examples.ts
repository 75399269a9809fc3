import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "把医保卡借给别人看病3000元，没想骗保，会怎么处理？",
      en: "I lent my card for ¥3,000 of care and meant no fraud. What follows?",
    },
    region: "100000",
    question: {
      ask: "consequences",
      act: "lend-credential",
      amountFen: 300000,
      fraudPurpose: false,
      insured: true,
    },
  },
  {
    asks: {
      zh: "冒用别人的医保卡看病，会不会罚款？",
      en: "Someone used another person's card for care. Is there a fine?",
    },
    region: "100000",
    question: {
      ask: "fine",
      act: "use-others-credential",
      amountFen: 300000,
      fraudPurpose: true,
    },
  },
  {
    asks: { zh: "骗保会不会影响个人征信？", en: "Does insurance fraud go on my credit record?" },
    region: "100000",
    question: { ask: "credit-record" },
  },
];
