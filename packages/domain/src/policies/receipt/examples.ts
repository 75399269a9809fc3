import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "住院总共4500元，目录内4200元，统筹付了3600元，账户付了600元，对不对？",
      en: "The hospital bill is ¥4,500, of which ¥4,200 covered; the fund paid ¥3,600 and my account ¥600. Does it add up?",
    },
    region: "100000",
    question: { totalFen: 450000, inScopeFen: 420000, fundPaidFen: 360000, accountPaidFen: 60000 },
  },
  {
    asks: {
      zh: "统筹支付是0，是不是全部都算自费？",
      en: "The fund paid nothing. Is everything then “not covered”?",
    },
    region: "100000",
    question: { totalFen: 450000, inScopeFen: 420000, fundPaidFen: 0 },
  },
];
