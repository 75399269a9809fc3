import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "自己要付1500元，没有个人账户，家人的共济账户有1200元，怎么付？",
      en: "I must pay ¥1,500 and have no account of my own; a relative's shared account has ¥1,200. Who pays what?",
    },
    region: "100000",
    question: { burdenFen: 150000, ownFen: 0, donor1Fen: 120000 },
  },
  {
    asks: {
      zh: "只有自己的账户，余额1000元，要付1500元，怎么扣？",
      en: "I only have my own account with ¥1,000 and owe ¥1,500. How is it paid?",
    },
    region: "100000",
    question: { burdenFen: 150000, ownFen: 100000 },
  },
  {
    asks: {
      zh: "有三位家人的共济账户，先扣谁的？",
      en: "Three relatives share their accounts with me. Whose is charged first?",
    },
    region: "100000",
    question: { burdenFen: 150000, ownFen: 10000, donor1Fen: 30000, donor2Fen: 50000, donor3Fen: 20000 },
  },
];
