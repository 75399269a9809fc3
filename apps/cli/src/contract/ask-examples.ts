import { publicApi } from "@gongji/api/public";
import {
  type ContractExample,
  type ContractExamples,
  type Json,
  restOperations,
  restRequest,
} from "@gongji/api/rest";
import { EXAMPLE_QUESTIONS } from "./example-questions.ts";

/** Asks an API every question the contract shows, at the first address of its procedure. */
export async function askExamples(apiUrl: string): Promise<ContractExamples> {
  const asked: Record<string, ContractExample[]> = {};
  for (const operation of restOperations(publicApi)) {
    const { procedure } = operation;
    if (asked[procedure]) continue;
    const examples: ContractExample[] = [];
    for (const { name, input } of EXAMPLE_QUESTIONS[procedure] ?? []) {
      const { method, path, body } = restRequest(operation, input);
      const answer = await fetch(apiUrl + path, {
        method,
        redirect: "manual",
        ...(body !== null && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
      });
      const said: Json = JSON.parse(await answer.text());
      examples.push({ name, input, status: answer.status, answer: said });
    }
    asked[procedure] = examples;
  }
  return asked;
}

/** What an answer is made of, without what it says: examples that differ in nothing else stay as they were. */
export function shapeOf(value: Json): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join()}]`;
  if (value === null || typeof value !== "object") return value === null ? "null" : typeof value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${name}:${shapeOf(field)}`).join()}}`;
}
