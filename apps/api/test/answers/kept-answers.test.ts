import { request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { createArticle, publishArticle, saveDraft } from "@gongji/application";
import { chinaDay, nextChinaDay } from "@gongji/application/published";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, describe, expect, test } from "vitest";
import { openApi } from "../open-api.ts";
import { part, publicCall, rawRequest } from "../raw-request.ts";

const room = openApi();
let targetId = "";
let inBatchId = "";
const bySlug = (slug: string, headers: Record<string, string> = {}) =>
  rawRequest(publicCall(room().apiUrl, "articles.bySlug", { slug }), { headers });

/** Asks while the articles cannot be read: only what is in memory is answered. */
async function withoutArticles<T>(work: () => Promise<T>): Promise<T> {
  const { database } = room();
  await database.$executeRaw`ALTER VIEW live.page RENAME TO page_elsewhere`;
  try {
    return await work();
  } finally {
    await database.$executeRaw`ALTER VIEW live.page_elsewhere RENAME TO page`;
  }
}

async function republish(articleId: string, expectedVersion: number, title: string): Promise<void> {
  const { context, actors } = room();
  const save = { saveId: context.newId(), auto: false, draft: completeDraft(title) };
  await saveDraft(context, actors.editor, { articleId, expectedVersion, ...save });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: expectedVersion + 1 });
}

beforeAll(async () => {
  const { publish, context, actors, database } = room();
  // In a category of its own: as a neighbour it would change with the others.
  await database.category.create({ data: { key: "other", name: "其他", nameEn: "Other" } });
  targetId = await publish("target", { title: "旧题目" });
  inBatchId = await publish("in-a-batch", { title: "批中旧题" });
  const pin = { articleId: targetId, reason: null, expiresOn: chinaDay(nextChinaDay(new Date())) };
  const draft = { ...completeDraft("钉了别的"), disclaimer: "长".repeat(450), categoryKey: "other" };
  const articleId = await createArticle(context, actors.editor, {
    title: draft.title,
    slug: "pinner",
    draft,
    related: { pins: [pin], exclusions: [] },
  });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
});

test("what the asker has already is not sent again, without a look at the database", async () => {
  const { headers } = await bySlug("pinner");
  const etag = headers.etag ?? "";
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  await withoutArticles(async () => {
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const unchanged = await bySlug("pinner", { "if-none-match": known });
      expect(unchanged.status, known).toBe(304);
      expect(unchanged.text).toBe("");
      expect(unchanged.headers.etag).toBe(etag);
      expect(unchanged.headers["cache-control"]).toContain("s-maxage");
    }
    expect((await bySlug("pinner", { "if-none-match": '"other"' })).status).toBe(200);
  });
});

test("the entity tag of a page changes when the title of a related article does", async () => {
  const before = await bySlug("pinner");
  await republish(targetId, 2, "新题目");
  await expect.poll(async () => (await bySlug("pinner")).headers.etag).not.toBe(before.headers.etag);
  expect((await bySlug("pinner", { "if-none-match": before.headers.etag ?? "" })).status).toBe(200);
  expect((await bySlug("pinner")).text).toContain("新题目");
});

test("an answer says what it is made of, and how long it may be kept: no longer than its first pin", async () => {
  const { headers } = await bySlug("pinner");
  const tags = String(headers["surrogate-key"]).split(" ");
  expect(tags).toContain("page:pinner");
  expect(tags).toContain(`article:${targetId}`);
  const [, shared, error] = /s-maxage=(\d+).*stale-if-error=(\d+)/.exec(headers["cache-control"] ?? "") ?? [];
  const remainingMs = nextChinaDay(new Date()).getTime() - Date.now();
  expect(Number(shared) + Number(error)).toBeLessThanOrEqual(remainingMs / 1_000 + 2);
  expect(Number(error)).toBeGreaterThan(0);
  expect(headers.vary).toBe("accept-encoding");
});

test("encodings hold the same text, each under a tag of its own", async () => {
  const plain = await bySlug("pinner");
  const ask = (encoding: string) =>
    new Promise<{ etag: string | undefined; encoding: string | undefined; body: Buffer }>(
      (resolve, reject) => {
        const url = publicCall(room().apiUrl, "articles.bySlug", { slug: "pinner" });
        request(url, { headers: { "accept-encoding": encoding }, agent: false }, (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
          incoming.on("end", () => {
            const { etag, "content-encoding": written } = incoming.headers;
            resolve({ etag, encoding: written, body: Buffer.concat(chunks) });
          });
        })
          .on("error", reject)
          .end();
      },
    );
  const [brotli, gzip] = [await ask("gzip, br"), await ask("gzip")];
  expect([brotli.encoding, gzip.encoding]).toEqual(["br", "gzip"]);
  expect(brotliDecompressSync(brotli.body).toString()).toBe(plain.text);
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text);
  expect(new Set([plain.headers.etag, brotli.etag, gzip.etag]).size).toBe(3);
  const unchanged = await bySlug("pinner", { "accept-encoding": "br", "if-none-match": gzip.etag ?? "" });
  expect([unchanged.status, unchanged.headers.etag]).toEqual([304, gzip.etag]);
});

describe("nothing an asker sends besides the question gets into what others are given", () => {
  const clean = { "accept-encoding": "identity" };
  test.for([
    { host: "evil.example" },
    { "x-forwarded-host": "evil.example", "x-forwarded-proto": "ftp" },
    { "x-original-url": "/trpc/editor/session.me", "x-rewrite-url": "/x" },
    { origin: "https://evil.example" },
    { cookie: "gongji.session_token=evil" },
    { authorization: "Basic evil" },
    { accept: "application/jsonl", "accept-language": "evil" },
    { "trpc-accept": "application/jsonl" },
    { range: "bytes=0-3" },
    { "x-request-id": "evil", "x-http-method-override": "POST" },
  ] as Record<string, string>[])("%o", async (headers) => {
    const slug = `poison-${Object.values(headers).join("").length}-${Object.keys(headers)[0]}`;
    await room().publish(slug);
    const poisoned = await bySlug(slug, headers);
    const answer = await bySlug(slug, clean);
    expect(answer.status).toBe(200);
    expect(answer.text).toBe(poisoned.text);
    expect(answer.text).not.toContain("evil");
    expect(JSON.stringify(answer.headers)).not.toContain("evil");
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
  });

  test("a body behind a question", async () => {
    const url = publicCall(room().apiUrl, "articles.bySlug", { slug: "pinner" });
    const body = '{"slug":"target"}';
    const sent = await rawRequest(url, { body, headers: { "content-length": `${body.length}` } });
    expect(part(sent.json(), "result", "data", "article", "slug")).toBe("pinner");
    expect((await rawRequest(url)).text).toBe(sent.text);
  });

  test("parameters nobody asked for, and other ways of writing the same", async () => {
    const whole = (await bySlug("pinner")).text;
    const path = `${room().apiUrl}/trpc/public/articles.bySlug`;
    for (const query of [
      "input=%7B%22slug%22%3A%22pinner%22%7D&input=%7B%22slug%22%3A%22target%22%7D",
      "x=1&input={%22slug%22:%20%22pinner%22}",
      "input={%22slug%22:%22\\u0070inner%22}",
    ]) {
      for (let time = 0; time < 2; time += 1) expect((await rawRequest(`${path}?${query}`)).text).toBe(whole);
    }
  });
});

test("a refusal is not kept: who asks well afterwards is answered", async () => {
  expect((await bySlug("NOT A SLUG")).status).toBe(400);
  expect((await bySlug("NOT A SLUG")).headers["cache-control"]).toBe("public, max-age=0, must-revalidate");
  expect((await bySlug("pinner")).status).toBe(200);
});

test("that nothing is here is kept until something is", async () => {
  expect((await bySlug("comes-later")).status).toBe(404);
  await withoutArticles(async () => expect((await bySlug("comes-later")).status).toBe(404));
  await room().publish("comes-later");
  await expect.poll(async () => (await bySlug("comes-later")).status).toBe(200);
});

test("a batch is kept like its parts, and ends with each of them", async () => {
  const inputs = encodeURIComponent(JSON.stringify({ 0: { slug: "in-a-batch" }, 1: { slug: "pinner" } }));
  const url = `${room().apiUrl}/trpc/public/articles.bySlug,articles.bySlug?batch=1&input=${inputs}`;
  const first = await rawRequest(url);
  expect(part(first.json(), 0, "result", "data", "article", "title")).toBe("批中旧题");
  expect(part(first.json(), 1, "result", "data", "article", "slug")).toBe("pinner");
  await withoutArticles(async () => expect((await rawRequest(url)).text).toBe(first.text));
  await republish(inBatchId, 2, "批中新题");
  await expect.poll(async () => (await rawRequest(url)).text).toContain("批中新题");
});

test("new regions, categories and topics end every answer", async () => {
  const { context } = room();
  await bySlug("pinner");
  const region = {
    code: "420000",
    name: "湖北",
    nameEn: "Hubei",
    level: "province",
    parentCode: "100000",
  } as const;
  const before = (await rawRequest(publicCall(room().apiUrl, "categories.list"))).text;
  const category = { key: "mutual-aid", name: "新的名字", nameEn: "New", description: "", descriptionEn: "" };
  await context.unitOfWork.run(({ taxonomy }) =>
    taxonomy.upsert({ regions: [region], categories: [{ ...category, position: 0 }], topics: [] }),
  );
  const ask = () => rawRequest(publicCall(room().apiUrl, "categories.list"));
  await expect.poll(async () => (await ask()).text).not.toBe(before);
  expect((await bySlug("target")).text).toContain("新的名字");
});
