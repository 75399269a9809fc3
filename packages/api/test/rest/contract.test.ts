import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import accepted from "../../contract/openapi.json" with { type: "json" };
import { contractChanges, FIELD_WORDS, type JsonObject, PROBLEM_TITLES } from "../../src/rest/index.ts";
import { publicContract } from "../../src/rest/public-contract.ts";

const document = publicContract();
const HOW =
  "`pnpm contract` accepts the API as it is now and says what changed; commit packages/api/contract with it.";

test("the readers' API is the accepted contract; a change of it is a decision", () => {
  const changes = contractChanges(JSON.parse(JSON.stringify(accepted)), document);
  const told = changes.map(({ kind, where, what }) => `${kind}: ${where} ${what}`).join("\n");
  if (changes.length > 0) throw new Error(`The contract differs from the accepted one.\n${told}\n${HOW}`);
  expect(document).toEqual(accepted);
});

test("the document is OpenAPI 3.1", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(JSON.parse(JSON.stringify(document)));
  expect(errors).toBeUndefined();
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

/** Every object of a document, with where it stands. */
function* objectsOf(value: unknown, path = ""): Generator<{ path: string; object: Record<string, unknown> }> {
  if (value === null || typeof value !== "object") return;
  if (!Array.isArray(value)) yield { path, object: Object.fromEntries(Object.entries(value)) };
  for (const [key, inner] of Object.entries(value))
    yield* objectsOf(inner, `${path}/${key.replaceAll("/", "~1")}`);
}

test("every reference leads somewhere, and every component is referred to", () => {
  const paths = new Set([...objectsOf(document)].map(({ path }) => `#${path}`));
  const refs = new Set(
    [...objectsOf(document)].flatMap(({ object }) => (typeof object.$ref === "string" ? [object.$ref] : [])),
  );
  expect([...refs].filter((ref) => !paths.has(ref))).toEqual([]);
  const components = [...paths].filter((path) =>
    /^#\/components\/(?:schemas|headers|responses)\/[^/]+$/.test(path),
  );
  expect(components.filter((path) => !refs.has(path))).toEqual([]);
});

test("whatever is said is said in both languages", () => {
  const parameters = [...objectsOf(document)].filter(({ object }) => typeof object.in === "string");
  expect(parameters.length).toBeGreaterThan(20);
  const unexplained = parameters.filter(({ object }) => !FIELD_WORDS[String(object.name)]);
  expect(
    unexplained.map(({ object }) => object.name),
    "explain them in field-words.ts",
  ).toEqual([]);
  const tags: readonly JsonObject[] = JSON.parse(JSON.stringify(document.tags));
  expect(tags.length).toBeGreaterThan(5);
  expect(
    tags.filter((tag) => !tag["x-zh"] || !tag.description),
    "say what they are about in tag-words.ts",
  ).toEqual([]);
  const codes = [...objectsOf(document)].flatMap(({ object }) =>
    typeof object.const === "string" && /^[a-z]+\.[a-z_]+$|^internal$/.test(object.const)
      ? [object.const]
      : [],
  );
  expect(codes).toContain("article.gone");
  const titles: Readonly<Record<string, unknown>> = PROBLEM_TITLES;
  expect(
    codes.filter((code) => !titles[code]),
    "name them in problem-titles.ts",
  ).toEqual([]);
});

test("every operation shows what it answers", () => {
  const paths: JsonObject = JSON.parse(JSON.stringify(document.paths));
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(JSON.parse(JSON.stringify(methods)))) {
      expect(
        JSON.stringify(operation),
        `${method} ${path}: a question in example-questions.ts of gongji contract`,
      ).toContain('"examples"');
    }
  }
});
