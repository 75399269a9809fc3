import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在武汉，能用我的个人账户给弟弟付看病的钱吗？",
      en: "In Wuhan, can my account pay for my brother's care?",
    },
    region: "420100",
    question: { relation: "sibling", donorScheme: "employee", recipientScheme: "resident", use: "care-cost" },
  },
  {
    asks: { zh: "能给岳父岳母用吗？", en: "Can it pay for my parents-in-law?" },
    region: "100000",
    question: {
      relation: "parent-in-law",
      donorScheme: "employee",
      recipientScheme: "resident",
      use: "care-cost",
    },
  },
  {
    asks: {
      zh: "能替在老家的母亲交居民医保吗？",
      en: "Can it pay the resident insurance of my mother back home?",
    },
    region: "100000",
    question: {
      relation: "parent",
      donorScheme: "employee",
      recipientScheme: "resident",
      recipientPlace: "other-province",
      use: "resident-contribution",
    },
  },
];
