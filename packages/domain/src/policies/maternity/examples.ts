import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在武汉上班，连续缴了12个月，能领生育津贴吗？",
      en: "I work in Wuhan and have 12 months of contributions in a row. Can I claim the allowance?",
    },
    region: "420100",
    question: { benefit: "allowance", claimant: "employee", paidMonths: 12 },
  },
  {
    asks: {
      zh: "我没有工作，丈夫单位交医保，能报生育医疗费吗？",
      en: "I am not working; my husband's employer contributes for him. Are my maternity costs reimbursed?",
    },
    region: "100000",
    question: { benefit: "medical", claimant: "unemployed-spouse" },
  },
  {
    asks: {
      zh: "灵活就业参保，能领生育津贴吗？",
      en: "I am insured as a flexible worker. Can I claim the allowance?",
    },
    region: "100000",
    question: { benefit: "allowance", claimant: "flexible", paidMonths: 12 },
  },
];
