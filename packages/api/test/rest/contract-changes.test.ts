import { describe, expect, test } from "vitest";
import { contractChanges, type Json, type JsonObject } from "../../src/rest/index.ts";

/** A small contract: what is asked and what is answered at one address. */
function contract(asked: JsonObject, answered: JsonObject, more: JsonObject = {}): JsonObject {
  return {
    paths: {
      "/things": {
        get: {
          operationId: "things.list",
          parameters: [{ name: "size", in: "query", required: false, schema: asked }],
          responses: { "200": { content: { "application/json": { schema: answered } } } },
          ...more,
        },
      },
    },
    components: { schemas: { Word: { type: "string" }, Long: { type: "string", maxLength: 9 } } },
  };
}
const kinds = (before: JsonObject, after: JsonObject) =>
  contractChanges(before, after).map(({ kind }) => kind);
const thing = (fields: JsonObject, required: Json[] = Object.keys(fields)): JsonObject => ({
  type: "object",
  properties: fields,
  required,
});
const string = { type: "string" };
const number = { type: "number" };

describe.for([
  ["a bound that is narrower", { maximum: 9 }, { maximum: 8 }, "breaking", "additive"],
  ["a bound that is wider", { maximum: 8 }, { maximum: 9 }, "additive", "additive"],
  ["a bound that is new", {}, { minLength: 1 }, "breaking", "additive"],
  ["a word that is lost", { enum: ["a", "b"] }, { enum: ["a"] }, "breaking", "additive"],
  ["a word that is won", { enum: ["a"] }, { enum: ["a", "b"] }, "additive", "breaking"],
  ["another type", string, number, "breaking", "breaking"],
  ["null besides", string, { type: ["string", "null"] }, "additive", "breaking"],
  ["null no longer", { type: ["string", "null"] }, string, "breaking", "additive"],
  ["a field that is lost", thing({ a: string, b: string }), thing({ a: string }), "breaking", "breaking"],
  ["a field that is new", thing({ a: string }), thing({ a: string, b: string }), "breaking", "additive"],
  [
    "a field that is new and may be left out",
    thing({ a: string }),
    thing({ a: string, b: string }, ["a"]),
    "additive",
    "additive",
  ],
  [
    "a field that may be left out from now on",
    thing({ a: string }),
    thing({ a: string }, []),
    "additive",
    "breaking",
  ],
  [
    "a field that is always there from now on",
    thing({ a: string }, []),
    thing({ a: string }),
    "breaking",
    "additive",
  ],
  ["another pattern", { pattern: "a" }, { pattern: "b" }, "breaking", "breaking"],
  ["a choice that is new", { anyOf: [string] }, { anyOf: [string, number] }, "additive", "breaking"],
  ["a choice that is lost", { anyOf: [string, number] }, { anyOf: [string] }, "breaking", "additive"],
  [
    "what stands in a list",
    { type: "array", items: string },
    { type: "array", items: number },
    "breaking",
    "breaking",
  ],
  [
    "what a name stands for",
    { $ref: "#/components/schemas/Word" },
    { $ref: "#/components/schemas/Long" },
    "breaking",
    "additive",
  ],
] as const)("%s", ([, before, after, asked, answered]) => {
  const [was, is]: JsonObject[] = JSON.parse(JSON.stringify([before, after]));
  test(`is ${asked} in a question`, () => {
    expect(new Set(kinds(contract(was ?? {}, {}), contract(is ?? {}, {})))).toContain(asked);
    if (asked === "additive")
      expect(kinds(contract(was ?? {}, {}), contract(is ?? {}, {}))).not.toContain("breaking");
  });
  test(`is ${answered} in an answer`, () => {
    expect(kinds(contract({}, was ?? {}), contract({}, is ?? {}))).toContain(answered);
    if (answered === "additive")
      expect(kinds(contract({}, was ?? {}), contract({}, is ?? {}))).not.toContain("breaking");
  });
});

test("an address that is gone breaks, one that is new does not; the order is by weight", () => {
  const empty: JsonObject = { paths: {} };
  const one = contract(string, string);
  expect(kinds(one, empty)).toEqual(["breaking"]);
  expect(kinds(empty, one)).toEqual(["additive"]);
  const moved: JsonObject = JSON.parse(JSON.stringify(one).replace("/things", "/items"));
  expect(kinds(one, moved)).toEqual(["breaking", "additive"]);
});

test("a parameter that is gone breaks, for unknown ones are refused; one that has to be given breaks too", () => {
  const with_ = contract(string, string);
  const without = contract(string, string, { parameters: [] });
  expect(kinds(with_, without)).toEqual(["breaking"]);
  expect(kinds(without, with_)).toEqual(["additive"]);
  const needed = contract(string, string, {
    parameters: [{ name: "size", in: "query", required: true, schema: string }],
  });
  expect(kinds(with_, needed)).toEqual(["breaking"]);
  expect(kinds(needed, with_)).toEqual(["additive"]);
  expect(kinds(without, needed)).toEqual(["breaking"]);
});

test("other words are a change too, and none when nothing else changed", () => {
  const one = contract(string, string);
  expect(kinds(one, contract(string, string, { summary: "Things" }))).toEqual(["wording"]);
  expect(kinds(one, one)).toEqual([]);
});

test("schemas that contain themselves are compared to their end", () => {
  const tree = (leaf: JsonObject): JsonObject => ({
    ...contract({}, { $ref: "#/components/schemas/Tree" }),
    components: {
      schemas: {
        Tree: thing({ leaf, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } }),
      },
    },
  });
  expect(kinds(tree(string), tree(number))).toContain("breaking");
  expect(kinds(tree(string), tree(string))).toEqual([]);
});
