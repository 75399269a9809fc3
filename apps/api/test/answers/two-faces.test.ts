import { createArticle, publishArticle, saveDraft } from "@gongji/application";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, expect, test, vi } from "vitest";
import { openApi } from "../open-api.ts";
import { part, publicCall, rawRequest } from "../raw-request.ts";

const room = openApi();
const LONG = "长".repeat(450);
const v1 = (path: string, headers: Record<string, string> = {}) =>
  rawRequest(`${room().apiUrl}/v1${path}`, { headers });
const trpc = (slug: string, headers: Record<string, string> = {}) =>
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

async function publishLong(slug: string): Promise<string> {
  const { context, actors } = room();
  const draft = { ...completeDraft(`题目 ${slug}`), disclaimer: LONG };
  const articleId = await createArticle(context, actors.editor, { title: draft.title, slug, draft });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

let articleId = "";
beforeAll(async () => {
  articleId = await publishLong("shared");
  await publishLong("other-way");
  // Both have been announced: what is read from now on is kept.
  const announced = () => room().logLines.filter((line) => line.includes('"answers_dropped"')).length;
  await vi.waitFor(() => expect(announced()).toBeGreaterThanOrEqual(2));
});

test("what was read for one face is not read again for the other", async () => {
  const first = await trpc("shared");
  const second = await v1("/articles/other-way");
  await withoutArticles(async () => {
    const overRest = await v1("/articles/shared");
    expect(overRest.json()).toEqual(part(first.json(), "result", "data"));
    const overTrpc = await trpc("other-way");
    expect(part(overTrpc.json(), "result", "data")).toEqual(second.json());
    // And every encoding is made of what is kept.
    for (const encoding of ["br", "gzip"]) {
      const packed = await v1("/articles/shared", { "accept-encoding": encoding });
      expect(packed.headers["content-encoding"]).toBe(encoding);
      expect(packed.headers.etag).not.toBe(overRest.headers.etag);
    }
  });
});

test("both say the same of what they are made of and for how long it holds", async () => {
  const [one, other] = [await trpc("shared"), await v1("/articles/shared")];
  for (const name of [
    "surrogate-key",
    "cache-control",
    "vary",
    "content-type",
    "access-control-allow-origin",
  ]) {
    expect(other.headers[name], name).toBe(one.headers[name]);
  }
  expect(other.headers["surrogate-key"]).toContain(`article:${articleId}`);
});

test("what the asker has already is not sent again", async () => {
  const { headers } = await v1("/articles/shared");
  const etag = headers.etag ?? "";
  expect(etag).toMatch(/^"[\w-]{27}"$/);
  for (const method of ["GET", "HEAD"]) {
    const url = `${room().apiUrl}/v1/articles/shared`;
    const unchanged = await rawRequest(url, { method, headers: { "if-none-match": etag } });
    expect(unchanged.status).toBe(304);
    expect(unchanged.text).toBe("");
    expect(unchanged.headers.etag).toBe(etag);
  }
});

test("a change ends both at once", async () => {
  const { context, actors } = room();
  await Promise.all([trpc("shared"), v1("/articles/shared"), v1("/articles")]);
  const save = { saveId: context.newId(), auto: false, draft: completeDraft("新题目") };
  await saveDraft(context, actors.editor, { articleId, expectedVersion: 2, ...save });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 3 });
  const title = async () => part((await v1("/articles/shared")).json(), "article", "title");
  await expect.poll(title).toBe("新题目");
  expect(part((await trpc("shared")).json(), "result", "data", "article", "title")).toBe("新题目");
  const items = part((await v1("/articles")).json(), "items");
  expect(JSON.stringify(items)).toContain("新题目");
});

test("a refused read says so on either face and is not kept", async () => {
  await withoutArticles(async () => {
    const broken = await v1("/articles/not-read-yet");
    expect(broken.status).toBe(500);
    expect(broken.headers["content-type"]).toBe("application/problem+json");
    expect(broken.json()).toEqual({
      type: "/v1#internal",
      title: "Something went wrong here",
      status: 500,
      code: "internal",
      requestId: broken.headers["x-request-id"],
    });
  });
  expect((await v1("/articles/not-read-yet")).status).toBe(404);
});
