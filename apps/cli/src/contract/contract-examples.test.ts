import { CONTRACT_EXAMPLES, publicContract } from "@gongji/api/contract";
import type { ContractExamples, JsonObject } from "@gongji/api/rest";
import { createTestDatabase } from "@gongji/database/testing";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askExamples, shapeOf } from "./ask-examples.ts";
import { EXAMPLE_QUESTIONS } from "./example-questions.ts";
import { startSeededApi } from "./seeded-api.ts";

const contract = publicContract();
let live: ContractExamples;
let close = async (): Promise<void> => undefined;

beforeAll(async () => {
  const database = await createTestDatabase();
  const api = await startSeededApi(database.url);
  close = async () => {
    await api.stop();
    await database.drop();
  };
  live = await askExamples(api.url);
}, 240_000);
afterAll(() => close());

/** The schema a document has for an answer, as one a validator can look up. */
function schemaOf(procedure: string, status: number): string | null {
  const paths: Record<string, Record<string, JsonObject>> = JSON.parse(JSON.stringify(contract.paths));
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation["x-trpc"] !== procedure) continue;
      const type = status < 400 ? "application/json" : "application/problem+json";
      const steps = ["paths", path, method, "responses", `${status}`, "content", type, "schema"];
      return `contract#/${steps
        .map((step) => step.replaceAll("~", "~0").replaceAll("/", "~1"))
        .map(encodeURIComponent)
        .join("/")}`;
    }
  }
  return null;
}

test("what the API answers, and what the contract shows, is what the contract says", () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", ...contract });
  let checked = 0;
  for (const [from, examples] of [
    ["live", live],
    ["shown", CONTRACT_EXAMPLES],
  ] as const) {
    for (const [procedure, answers] of Object.entries(examples)) {
      for (const { name, status, answer } of answers) {
        const ref = schemaOf(procedure, status);
        expect(ref, `${procedure} ${status}`).not.toBeNull();
        const validate = ajv.compile({ $ref: ref ?? "" });
        validate(answer);
        expect(validate.errors ?? [], `${from} ${procedure} (${name})`).toEqual([]);
        checked += 1;
      }
    }
  }
  expect(checked).toBeGreaterThan(30);
});

test("the examples of the contract are answers the API gives: of the same status, made of the same parts", () => {
  const told = (examples: ContractExamples) =>
    Object.entries(examples).flatMap(([procedure, answers]) =>
      answers.map(({ name, status, answer }) => [procedure, name, status, shapeOf(answer)]),
    );
  expect(told(CONTRACT_EXAMPLES), "`pnpm contract` asks again").toEqual(told(live));
  const names = (procedure: string) => EXAMPLE_QUESTIONS[procedure]?.map(({ name }) => name);
  for (const [procedure, answers] of Object.entries(live)) {
    expect(answers.map(({ name }) => name)).toEqual(names(procedure));
  }
});

test("moved, taken back and not found are among them, each with its status", () => {
  expect(live["articles.bySlug"]?.map(({ status }) => status)).toEqual([200, 301, 410, 404]);
});
