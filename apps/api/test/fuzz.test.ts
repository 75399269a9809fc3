import { publicApi } from "@gongji/api/public";
import { problemSchema } from "@gongji/domain/shared";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { openApi } from "./open-api.ts";
import { part, publicCall, type RawAnswer, rawRequest } from "./raw-request.ts";
import { addressOf, REST_OPERATIONS, restCall } from "./rest-call.ts";

const room = openApi({ LOG_LEVEL: "silent" });
const procedures = Object.keys(publicApi._def.procedures);
beforeAll(() => room().publish("only-one"));

/** An answer is a result, or a refusal with a problem; never a failure of ours. */
function expectOrderly(answer: RawAnswer, asked: string): void {
  expect(answer.status, asked).toBeLessThan(500);
  expect(answer.headers["content-type"], asked).toBe("application/json");
  const [whole] = [answer.json()].flat();
  if (answer.status < 400) {
    expect(part(whole ?? null, "result"), asked).toBeDefined();
    return;
  }
  const problem = problemSchema.safeParse(part(whole ?? null, "error", "data", "problem"));
  expect(problem.success, `${asked}: ${answer.text}`).toBe(true);
}

/** The same over REST: bare data, or a problem as RFC 9457 has it. */
function expectOrderlyRest(answer: RawAnswer, asked: string): void {
  expect(answer.status, asked).toBeLessThan(500);
  if (answer.status < 400) {
    expect(answer.headers["content-type"], asked).toBe("application/json");
    expect(answer.json(), asked).toBeTypeOf("object");
    return;
  }
  expect(answer.headers["content-type"], asked).toBe("application/problem+json");
  const document = answer.json();
  expect(part(document, "status"), asked).toBe(answer.status);
  if (answer.status === 410) return;
  expect(problemSchema.safeParse(document).success, `${asked}: ${answer.text}`).toBe(true);
}

/** Strings that have broken programs before. */
const NASTY = [
  "'",
  "''; DROP TABLE article; --",
  '"',
  "\\",
  "$1",
  "%",
  "_%_",
  "a\0b",
  "\0",
  "\ud800",
  "👨‍👩‍👧‍👦",
  "e\u0301",
  "\u202e",
  "' & !(a | b):* <-> 'c",
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "<script>",
  "保".repeat(100_000),
  "a".repeat(100_000),
  "",
  " ",
];
const nasty = fc.oneof(
  fc.constantFrom(...NASTY.filter(({ length }) => length < 1_000)),
  fc.string({ unit: "binary" }),
);
const anyValue = fc.oneof(
  nasty,
  fc.constantFrom(null, true, -1, 0, 1.5, 51, 1e300),
  fc.array(nasty, { maxLength: 3 }),
  fc.dictionary(nasty, nasty, { maxKeys: 3 }),
);
const ID = "01990000-0000-7000-8000-000000000001";
const DAY = "2026-01-01";
const PAGE = { cursor: "AAAA", limit: 1, categoryKey: "a-b", regionCode: "420000", topicKey: "a-b" };
const ASKED = { region: "420000", on: "2026-01-01", knownAt: "2026-01-01" };
/** An input of each procedure with every field it has; each is spoilt in turn. */
const FIELDS: Record<string, Record<string, unknown>> = {
  "articles.bySlug": { slug: "only-one", asOf: DAY },
  "articles.byId": { articleId: ID, asOf: DAY },
  "articles.byIds": { articleIds: [ID] },
  "articles.related": { slug: "only-one" },
  "articles.neighbours": { articleId: ID },
  "articles.variants": { slug: "only-one" },
  "articles.forRegion": { slug: "only-one", regionCode: "420000", asOf: DAY },
  "articles.list": { ...PAGE, regionScope: "chain", sort: "newest", asOf: DAY },
  "articles.counts": { categoryKey: "a-b", regionCode: "420000", regionScope: "within", topicKey: "a-b" },
  "articles.search": { text: "医保", asOf: "2026-01-01", ...PAGE },
  "articles.suggest": { text: "医保", regionCode: "420000", limit: 5 },
  "changes.since": { cursor: "0", limit: 1 },
  "categories.list": {},
  "regions.all": {},
  "regions.list": {},
  "topics.list": {},
  "policy.kinds": {},
  "policy.describe": { kind: "mutual-aid" },
  "policy.decide": { kind: "mutual-aid", ...ASKED, question: {} },
  "policy.decideBatch": { requests: [{ kind: "mutual-aid", ...ASKED, question: {} }] },
  "policy.explain": { kind: "mutual-aid", ...ASKED, question: {} },
  "policy.timeline": { kind: "mutual-aid", region: "420000", knownAt: "2026-01-01", question: {} },
  "policy.fact": { fact: "mutual-aid.relatives", ...ASKED },
  "policy.factHistory": { fact: "mutual-aid.relatives", region: "420000", knownAt: "2026-01-01" },
  "policy.factVersions": { fact: "mutual-aid.relatives" },
  "policy.documents": {},
  "policy.document": { document: "civil-code" },
  "policy.coverage": { kind: "mutual-aid", on: "2026-01-01", knownAt: "2026-01-01", regions: ["420000"] },
};
const KEYS = [...new Set(Object.values(FIELDS).flatMap(Object.keys))];
const anyInput = fc.oneof(
  anyValue,
  fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), nasty), anyValue, { maxKeys: 5 }),
);

describe.for(procedures)("%s", (procedure) => {
  test("answers whatever it is asked, and refuses with a problem what it does not take", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        const url = publicCall(room().apiUrl, procedure, input);
        expectOrderly(await rawRequest(url), url);
      }),
      { numRuns: 60 },
    );
  });

  test("answers every nasty string in every field it has", async () => {
    for (const key of Object.keys(FIELDS[procedure] ?? {})) {
      for (const value of [...NASTY, NASTY, { [NASTY[0] ?? ""]: NASTY }]) {
        const { cursor: _, ...whole } = FIELDS[procedure] ?? {};
        const url = publicCall(room().apiUrl, procedure, { ...whole, [key]: value });
        expectOrderly(await rawRequest(url), url.slice(0, 200));
      }
    }
  });

  test.for([
    '{"__proto__":{"slug":"only-one"}}',
    '{"__proto__":null,"slug":"only-one","text":"a"}',
    '{"constructor":{"prototype":{"a":1}},"slug":"only-one","text":"a"}',
    '{"slug":"only-one","text":"a","unknown":1}',
    '["slug","only-one"]',
    "{",
    "NaN",
    "\u0000",
    "[".repeat(2_000),
  ])("refuses %s", async (input) => {
    const url = `${room().apiUrl}/trpc/public/${procedure}?input=${encodeURIComponent(input)}`;
    const answer = await rawRequest(url);
    expectOrderly(answer, input);
    expect(answer.status).toBe(400);
  });
});

describe.for(REST_OPERATIONS)("$method /v1$template", (operation) => {
  test("answers whatever it is asked, and refuses with a problem what it does not take", async () => {
    await fc.assert(
      fc.asyncProperty(anyInput, async (input) => {
        expectOrderlyRest(await restCall(room().apiUrl, operation, input), JSON.stringify(input));
      }),
      { numRuns: 60 },
    );
  });

  test("answers every nasty string in every field it has", async () => {
    const { cursor: _, ...whole } = FIELDS[operation.procedure] ?? {};
    expectOrderlyRest(await restCall(room().apiUrl, operation, whole), addressOf(operation));
    for (const key of operation.fields.keys()) {
      for (const value of [...NASTY, NASTY, { [NASTY[0] ?? ""]: NASTY }]) {
        const answer = await restCall(room().apiUrl, operation, { ...whole, [key]: value });
        expectOrderlyRest(answer, `${addressOf(operation)} ${key}`);
        if (JSON.stringify(value).length > 50_000) expect(answer.status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  test("refuses a field it does not have, and names those it has", async () => {
    for (const key of ["unknown", "__proto__", "constructor", "a\0b", "保", "'"]) {
      const input = { ...FIELDS[operation.procedure], ...Object.fromEntries([[key, "1"]]) };
      const answer = await restCall(room().apiUrl, operation, input);
      expectOrderlyRest(answer, key);
      expect(answer.status, key).toBe(400);
      expect(part(answer.json(), "detail")).toMatch(/no such parameter; there (?:are: \w|are none)/);
    }
  });

  test("answers paths that are none with a problem", async () => {
    const path = `/v1/${operation.parts.map(({ name }) => name).join("/")}`;
    const broken = ["%", "%zz", "%E0%A4%A", "%ff", "%00", "%2F", "%5C", "%2e%2e", "%c0%ae", ";a=b", "'"];
    const paths = [
      ...broken.flatMap((text) => [
        `${path}${text}`,
        `${path}/${text}`,
        path.replace("/v1/", `/v1/${text}/`),
      ]),
      ...broken.map((text) => `${path}?${text}=${text}`),
      `${path}/`,
      path.replaceAll("/", "//").slice(1),
      path.replace("/v1/", "/v1//"),
      path.replace("/v1/", "/v1/./"),
      path.replace("/v1/", "/v1/a/../"),
      path.replace("/v1/", "/v1/%2e/"),
      `${path}?`,
      `${path}?&&=&=1&?`,
      `${path}?a[b]=1&a.b=2`,
    ];
    for (const each of paths) {
      const answer = await rawRequest(room().apiUrl + each, { method: operation.method });
      expectOrderlyRest(answer, each);
    }
  });
});

test("every public procedure has its fields here", () => {
  expect(Object.keys(FIELDS).sort()).toEqual(procedures.toSorted());
});

test("a batch of ten calls is answered, one of eleven is refused", async () => {
  const batch = (count: number) =>
    rawRequest(`${room().apiUrl}/trpc/public/${Array(count).fill("topics.list").join()}?batch=1&input={}`);
  const ten = await batch(10);
  expect(ten.status).toBe(200);
  expect(ten.json()).toHaveLength(10);
  const eleven = await batch(11);
  expect(eleven.status).toBe(400);
  expect(eleven.text).toContain("input.invalid");
});

test("in a batch, what is refused does not spoil what is not", async () => {
  const input = encodeURIComponent(JSON.stringify({ 0: { slug: "NOT A SLUG" }, 1: {} }));
  const url = `${room().apiUrl}/trpc/public/articles.bySlug,articles.list?batch=1&input=${input}`;
  const answer = (await rawRequest(url)).json();
  expect(part(answer, 0, "error", "data", "problem", "code")).toBe("input.invalid");
  expect(part(answer, 1, "result", "data", "items", 0, "slug")).toBe("only-one");
});

test("tables are still there, and nothing was written", async () => {
  expect(await room().database.article.count()).toBe(1);
  expect(await room().database.rateLimit.count()).toBe(0);
});
