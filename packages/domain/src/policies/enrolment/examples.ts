import type { ExampleQuestion } from "../../policy/index.ts";

/** Questions to begin with; the first can be answered. */
export const examples: readonly ExampleQuestion[] = [
  {
    asks: {
      zh: "没有雇工的个体户，该参加哪一种医保？",
      en: "I am self-employed without employees. Which insurance should I join?",
    },
    region: "100000",
    question: { ask: "scheme", status: "self-employed" },
  },
  {
    asks: {
      zh: "9月15日入职，单位最迟哪天给我办登记？",
      en: "I started work on 15 September. By which day must my employer register me?",
    },
    region: "100000",
    question: { ask: "registration-deadline", employedOn: "2026-09-15" },
  },
  {
    asks: {
      zh: "在外地上班，户口不在这里，能参加职工医保吗？",
      en: "I work here but my household registration is elsewhere. Can I join employee insurance?",
    },
    region: "100000",
    question: { ask: "may-join", status: "flexible", scheme: "employee", household: "elsewhere" },
  },
];
