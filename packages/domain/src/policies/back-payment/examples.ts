import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "单位欠了10万元医保费，拖了40天，滞纳金多少？",
      en: "Our employer owes ¥100,000 and is 40 days late. How much is the late fee?",
    },
    region: "100000",
    question: { asks: "late-fee", gap: "employer", arrearsFen: 10000000, lateDays: 40 },
  },
  {
    asks: {
      zh: "居民医保断了4年，能不能补缴？",
      en: "I missed four years of resident insurance. Can I pay them late?",
    },
    region: "100000",
    question: { asks: "may-pay", gap: "resident", missedYears: 4 },
  },
  {
    asks: {
      zh: "换城市工作，职工医保中断了2个月，能补吗？",
      en: "I moved to another city and missed two months of employee insurance. Can I pay them late?",
    },
    region: "100000",
    question: { asks: "may-pay", gap: "transfer", missedMonths: 2 },
  },
];
