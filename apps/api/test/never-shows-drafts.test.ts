import { publicApi } from "@gongji/api/public";
import { describePolicy, listPolicies } from "@gongji/application/policies";
import { beforeAll, expect, test } from "vitest";
import { CANARY, fillWithCanaries, LATIN_CANARY } from "./fill-with-canaries.ts";
import { openApi } from "./open-api.ts";
import { type Json, part, publicCall, type RawAnswer, rawRequest } from "./raw-request.ts";
import { addressOf, REST_OPERATIONS, restCall } from "./rest-call.ts";

const room = openApi();
const REGIONS = ["100000", "420000", "420100"];
let slugs: string[] = [];
let ids: string[] = [];

beforeAll(async () => {
  slugs = await fillWithCanaries(room());
  ids = (await room().database.article.findMany({ select: { id: true } })).map(({ id }) => id);
});

/** Everything a reader could ask, by procedure. Each procedure must have its questions here. */
function questions(): Record<string, unknown[]> {
  const filters = [
    {},
    { categoryKey: "mutual-aid" },
    { topicKey: "mutual-aid" },
    ...REGIONS.map((regionCode) => ({ regionCode })),
  ];
  const texts = [
    CANARY,
    "金",
    "丝雀",
    LATIN_CANARY,
    "草稿",
    "改稿",
    "旧版",
    "正文",
    "题目",
    "社会保险法",
    "example",
  ];
  const references = [...slugs.map((slug) => ({ slug })), ...ids.map((articleId) => ({ articleId }))];
  return {
    "articles.bySlug": [...slugs, "never-there"].map((slug) => ({ slug })),
    "articles.byId": ids.map((articleId) => ({ articleId })),
    "articles.byIds": [{ articleIds: ids }],
    "articles.related": references,
    "articles.neighbours": references,
    "articles.variants": references,
    "articles.forRegion": references.flatMap((asked) =>
      REGIONS.map((regionCode) => ({ ...asked, regionCode })),
    ),
    "articles.counts": filters,
    "articles.list": filters.flatMap((filter) =>
      [1, 50].map((limit) => ({ ...filter, limit, sort: "newest" })),
    ),
    "articles.search": texts.flatMap((text) => filters.map((filter) => ({ ...filter, text, limit: 50 }))),
    "articles.suggest": texts.flatMap((text) => [
      { text },
      { text: text.slice(0, 1) },
      ...REGIONS.map((regionCode) => ({ text, regionCode })),
    ]),
    ...policyQuestions(),
    "changes.since": [undefined, { limit: 100 }, { cursor: "1" }],
    "categories.list": [undefined],
    "regions.all": [undefined],
    "regions.list": [undefined],
    "topics.list": [undefined],
  };
}

/** Everything a reader could ask about policies. */
function policyQuestions(): Record<string, unknown[]> {
  const on = "2026-11-01";
  const kinds = listPolicies().map(({ kind }) => kind);
  const facts = kinds.flatMap((kind) => describePolicy(kind).facts.map(({ fact }) => fact));
  const requests = kinds.map((kind) => ({ kind, region: "420100", on, question: {} }));
  return {
    "policy.kinds": [undefined],
    "policy.describe": kinds.map((kind) => ({ kind })),
    "policy.decide": requests,
    "policy.decideBatch": [{ requests: requests.slice(0, 50) }],
    "policy.explain": requests,
    "policy.timeline": kinds.map((kind) => ({ kind, region: "420100", question: {} })),
    "policy.documents": [undefined],
    "policy.document": [{ document: "civil-code" }],
    "policy.factVersions": facts.map((fact) => ({ fact })),
    "policy.fact": facts.flatMap((fact) => REGIONS.map((region) => ({ fact, region, on }))),
    "policy.factHistory": facts.flatMap((fact) => REGIONS.map((region) => ({ fact, region }))),
    "policy.coverage": [{ on }, ...kinds.map((kind) => ({ kind, on, regions: REGIONS }))],
  };
}

/** Questions that are refused, each with a canary in a value that an answer might repeat. */
const REFUSED = [
  { slug: CANARY },
  { slug: `${LATIN_CANARY} ${LATIN_CANARY}` },
  { unknown: CANARY },
  { text: `${CANARY}\0` },
  { text: CANARY, cursor: CANARY },
  { categoryKey: CANARY },
  CANARY,
  [CANARY],
];

/** Whether a text holds a canary. */
function leaks(text: string): boolean {
  return text.includes(CANARY) || text.includes(LATIN_CANARY);
}

test("every public procedure is asked here", () => {
  expect(Object.keys(questions()).sort()).toEqual(Object.keys(publicApi._def.procedures).sort());
});

/** Asks every question of a procedure, over all pages; tells how often it asked. */
async function askAll(
  procedure: string,
  ask: (input: unknown) => Promise<RawAnswer>,
  cursorOf: (answer: Json) => Json | undefined,
): Promise<number> {
  let asked = 0;
  for (const input of questions()[procedure] ?? []) {
    let cursor: string | null = null;
    do {
      const withCursor: unknown = cursor === null ? input : { ...Object(input), cursor };
      const answer = await ask(withCursor);
      asked += 1;
      const said = `${answer.headers.location} ${answer.text}`;
      expect(leaks(said), `${procedure} ${JSON.stringify(input)}: ${answer.text}`).toBe(false);
      const next = cursorOf(answer.json());
      cursor = typeof next === "string" ? next : null;
    } while (cursor !== null);
  }
  return asked;
}

test("no answer, over all pages, holds a word of a draft, a stub, a withdrawn or replaced text, or a person", async () => {
  let asked = 0;
  for (const procedure of Object.keys(questions())) {
    asked += await askAll(
      procedure,
      (input) => rawRequest(publicCall(room().apiUrl, procedure, input)),
      (answer) => part(answer, "result", "data", "nextCursor"),
    );
  }
  expect(asked).toBeGreaterThan(80);
});

test("nor does any answer over REST", async () => {
  for (const operation of REST_OPERATIONS) {
    const asked = await askAll(
      operation.procedure,
      (input) => restCall(room().apiUrl, operation, input),
      (answer) => part(answer, "nextCursor"),
    );
    expect(asked, addressOf(operation)).toBeGreaterThan(0);
  }
});

test("the questions do reach what is on show", async () => {
  const answer = await rawRequest(publicCall(room().apiUrl, "articles.list", { limit: 50 }));
  const items = part(answer.json(), "result", "data", "items");
  const seen = Array.isArray(items) ? items.map((item) => part(item, "slug")) : [];
  expect(seen.sort()).toEqual(["on-show", "pins-a-draft", "replaced-edition"]);
  const pinner = await rawRequest(publicCall(room().apiUrl, "articles.bySlug", { slug: "pins-a-draft" }));
  const related = part(pinner.json(), "result", "data", "article", "related");
  const beside = Array.isArray(related) ? related.map((item) => part(item, "slug")) : [];
  expect(beside.sort()).toEqual(["on-show", "replaced-edition"]);
});

test("no refusal repeats a value it was asked with, by whatever procedure", async () => {
  for (const procedure of [...Object.keys(publicApi._def.procedures), "articles.drafts", LATIN_CANARY]) {
    for (const input of REFUSED) {
      const answer = await rawRequest(publicCall(room().apiUrl, procedure, input));
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(leaks(answer.text), `${procedure} ${JSON.stringify(input)}: ${answer.text}`).toBe(false);
    }
  }
});

test("nor does any refusal over REST", async () => {
  for (const operation of REST_OPERATIONS) {
    for (const input of REFUSED) {
      const answer = await restCall(room().apiUrl, operation, input);
      expect(leaks(answer.text), `${addressOf(operation)} ${JSON.stringify(input)}: ${answer.text}`).toBe(
        false,
      );
    }
  }
  for (const path of [LATIN_CANARY, `articles/${LATIN_CANARY}/x`, `${LATIN_CANARY}/../articles`]) {
    const answer = await rawRequest(`${room().apiUrl}/v1/${path}`);
    expect(answer.status).toBe(404);
    expect(leaks(answer.text)).toBe(false);
  }
});

test("a read that breaks shows its request's id and nothing else", async () => {
  const { database, apiUrl } = room();
  await database.$executeRaw`ALTER VIEW live.page RENAME TO page_elsewhere`;
  try {
    // One that has not been asked for yet: those that have are answered from memory.
    const answer = await rawRequest(publicCall(apiUrl, "articles.bySlug", { slug: "asked-only-here" }));
    expect(answer.status).toBe(500);
    const requestId = answer.headers["x-request-id"];
    expect(part(answer.json(), "error", "data")).toEqual({
      code: "INTERNAL_SERVER_ERROR",
      httpStatus: 500,
      problem: { code: "internal", requestId },
    });
    expect(answer.text).not.toMatch(/live|relation|SELECT|at .*\.ts/);
  } finally {
    await database.$executeRaw`ALTER VIEW live.page_elsewhere RENAME TO page`;
  }
});

test("the log of all this holds no word of it, and no person", () => {
  const log = room().logLines.join("");
  expect(room().logLines.length).toBeGreaterThan(100);
  // Refusals are no news; the read that broke is, once.
  expect(log.split('"event":"unexpected"')).toHaveLength(2);
  for (const word of [CANARY, encodeURIComponent(CANARY), LATIN_CANARY, "@example.org", "203.0.113"]) {
    expect(log.includes(word), word).toBe(false);
  }
});
