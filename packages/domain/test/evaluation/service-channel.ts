import type { ScenarioMapping } from "./scenario.ts";

const TASK_OF_WORD: readonly (readonly [RegExp, string])[] = [
  [/12393|12333|12334|热线/, "hotline"],
  [/电话|地址|哪里找/, "contact"],
  [/亲情账/, "family-account"],
  [/共济/, "mutual-aid"],
  [/备案/, "filing"],
  [/缴费记录|查/, "query"],
  [/缴|交/, "pay"],
  [/打印|证明|票据|发票/, "print"],
  [/举报/, "report"],
  [/解绑|变更/, "change"],
];

function taskOf(question: string): string {
  return TASK_OF_WORD.find(([word]) => word.test(question))?.[1] ?? "ask";
}

function payerOf(question: string): string {
  if (question.includes("灵活就业")) return "flexible";
  return question.includes("居民") ? "resident" : "employee";
}

/** Questions to the directory. */
export const mapping: ScenarioMapping = {
  ask({ question, facts }) {
    const task = taskOf(question);
    const numbers = String(facts.numbers_asked ?? "").split(",");
    const asked = numbers.filter((number) => ["12393", "12333", "12334"].includes(number));
    return {
      kind: "service-channel",
      question: {
        task,
        ...(task === "pay" ? { payer: payerOf(question) } : {}),
        ...(task === "hotline" && asked.length === 1 ? { phone: asked[0] } : {}),
      },
    };
  },
  numbers: () => ({}),
};
