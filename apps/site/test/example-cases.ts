import type { GongjiClient } from "@gongji/client";
import { readQuestionForm } from "@gongji/domain/policy";
import { regionCodeSchema } from "@gongji/domain/shared";
import { questionParams } from "#features/policies/form/question-params.ts";

/** The first question of every kind, and the address of its answer after the question mark. */
export async function exampleCases(reader: GongjiClient, on: string) {
  const { items } = await reader.policy.kinds.query();
  return await Promise.all(
    items.map(async ({ kind, title }) => {
      const { examples, question: form } = await reader.policy.describe.query({ kind });
      const [example] = examples;
      if (!example) throw new Error(`${kind} has no question to begin with`);
      const { question } = example;
      const region = regionCodeSchema.parse(example.region);
      const params = questionParams(readQuestionForm(form), question);
      const query = new URLSearchParams({ region, on, ...params, answer: "1" }).toString();
      return { kind, title, region, question, query };
    }),
  );
}
