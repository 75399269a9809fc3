import type { Json, JsonObject } from "./json.ts";

/** A question with the answer it was given. */
export interface ContractExample {
  readonly name: string;
  readonly input: Json;
  readonly status: number;
  readonly answer: Json;
}

/** Questions with their answers, by procedure. */
export type ContractExamples = Readonly<Record<string, readonly ContractExample[]>>;

/** The examples of a response, by name; nothing where there is none. */
export function examplesAt(examples: readonly ContractExample[], status: number): JsonObject {
  const shown = examples.filter((example) => example.status === status);
  if (shown.length === 0) return {};
  return { examples: Object.fromEntries(shown.map(({ name, answer }) => [name, { value: answer }])) };
}
