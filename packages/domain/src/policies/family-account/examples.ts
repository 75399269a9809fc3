import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "在武汉绑了亲情账户，家人看病会扣我的钱吗？",
      en: "I linked a relative in Wuhan. Does their care charge my account?",
    },
    region: "420100",
    question: { ask: "charge-binder", mutualAidBound: false },
  },
  {
    asks: {
      zh: "广东的亲情账号会扣我的个人账户吗？",
      en: "Does a family account in Guangdong charge my personal account?",
    },
    region: "440000",
    question: { ask: "charge-binder" },
  },
  {
    asks: {
      zh: "在武汉已经绑了3位家人，还能再绑一位吗？",
      en: "I have linked three relatives in Wuhan. Can I link one more?",
    },
    region: "420100",
    question: { ask: "bind-member", membersBound: 3 },
  },
];
