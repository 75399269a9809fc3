import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在河南参加居民医保，住院报销后自己还要付5万元，大病保险能付多少？",
      en: "In Henan, resident insurance has paid and ¥50,000 is left for me. How much does catastrophic illness insurance pay?",
    },
    region: "410000",
    question: { scheme: "resident", burdenFen: 5000000, poorHousehold: false },
  },
  {
    asks: {
      zh: "今年已经自付过1.1万元，这次又要付1万元，还能报多少？",
      en: "I have already borne ¥11,000 this year and now owe ¥10,000 more. How much comes back?",
    },
    region: "410000",
    question: { scheme: "resident", burdenFen: 1000000, countedFen: 1100000, poorHousehold: false },
  },
  {
    asks: {
      zh: "当地没有查到规定，按全国原则能付多少？",
      en: "No local rule is known. What would the national principle pay?",
    },
    region: "100000",
    question: { scheme: "resident", burdenFen: 5000000, poorHousehold: false, incomePerHeadFen: 4000000 },
  },
];
