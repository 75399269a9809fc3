import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "住院目录内1万元，起付线800元，比例65%，能报多少？",
      en: "¥10,000 of my hospital bill is covered; the deductible is ¥800 and the rate 65%. How much is paid?",
    },
    region: "100000",
    question: {
      cause: "illness",
      scheme: "employee",
      care: "inpatient",
      inScopeFen: 1000000,
      deductibleFen: 80000,
      ratioPercent: 65,
    },
  },
  {
    asks: { zh: "工伤的医疗费，医保报不报？", en: "Does it pay for an injury at work?" },
    region: "100000",
    question: { cause: "work-injury", scheme: "employee" },
  },
  {
    asks: {
      zh: "被车撞了，肇事人跑了，医保能先付吗？",
      en: "A driver hit me and fled. Can the fund pay first?",
    },
    region: "100000",
    question: { cause: "third-party", thirdParty: "unidentified", scheme: "employee", care: "inpatient" },
  },
];
