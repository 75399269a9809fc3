import { discardDraft, publishArticle, saveDraft, withdrawArticle } from "@gongji/application";
import { createPreviewLink } from "@gongji/application/previews";
import { readPreview } from "@gongji/client/preview";
import { completeDraft } from "@gongji/database/testing/editorial-room";
import type { Role } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { afterEach, beforeAll, expect, test } from "vitest";
import { createPreviewTokens } from "../../src/previews/preview-tokens.ts";
import { CANARY, fillWithCanaries, LATIN_CANARY } from "../fill-with-canaries.ts";
import { ADMIN_ORIGIN, openApi } from "../open-api.ts";
import { part, type RawAnswer, rawRequest } from "../raw-request.ts";

const SECRET = "a secret of at least thirty-two characters";
const room = openApi({ AUTH_SECRET: SECRET });
const tokens = createPreviewTokens(SECRET);
const HOUR_MS = 3_600_000;
let articleId: string;
let version: number;

beforeAll(async () => {
  await fillWithCanaries(room());
});

/** Saves a text as the draft of the article all of these tests are about. */
async function save(title: string): Promise<void> {
  const { context, actors } = room();
  const change = { articleId, expectedVersion: version, saveId: context.newId(), auto: false };
  await saveDraft(context, actors.editor, { ...change, draft: completeDraft(title) });
  version += 1;
}

/** The token of a link to the article, as an editor would get it. */
async function share(role: Role = "author"): Promise<string> {
  const { context, actors } = room();
  const link = await createPreviewLink(
    { ...context, now: () => new Date(), writePreviewLink: tokens.write },
    actors[role],
    { articleId, hours: 24 },
  );
  return link.url;
}

const open = (token: string, headers: Readonly<Record<string, string>> = {}): Promise<RawAnswer> =>
  rawRequest(`${room().apiUrl}/preview/${token}`, { headers });

/** The title a link shows; the problem it is refused with. */
async function shown(token: string): Promise<unknown> {
  const answer = await open(token);
  return part(answer.json(), "article", "title") ?? `${answer.status} ${part(answer.json(), "code")}`;
}

const REFUSED = "404 preview.refused";

beforeAll(async () => {
  articleId = await room().publish("previewed", { title: "读者看到的" });
  version = 2;
  await save("改过的草稿");
});
afterEach(async () => {
  await room().database.user.updateMany({ data: { suspendedAt: null } });
});

test("a link shows the draft as it stands, in the shape of the article's address, and readers go on seeing theirs", async () => {
  const token = await share();
  const preview = await open(token);
  const published = await rawRequest(`${room().apiUrl}/v1/articles/previewed`);
  expect(Object.keys(Object(part(preview.json(), "article"))).sort()).toEqual(
    Object.keys(Object(part(published.json(), "article"))).sort(),
  );
  expect(part(preview.json(), "kind")).toBe("article");
  expect(part(preview.json(), "preview")).toMatchObject({ isDraft: true, editionNumber: 2 });
  expect(part(preview.json(), "article", "previous", "articleId")).not.toBe(articleId);
  expect(part(published.json(), "article", "title")).toBe("读者看到的");
  await save("又改了");
  expect(await shown(token)).toBe("又改了");
});

test("nobody but who has the link keeps or finds it", async () => {
  const { headers } = await open(await share());
  expect(headers["cache-control"]).toBe("private, no-store");
  expect(headers["x-robots-tag"]).toBe("noindex, nofollow");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers.etag).toBeUndefined();
  expect(headers["surrogate-key"]).toBeUndefined();
});

test("followed in a browser it is a page, with its texts escaped and nothing from elsewhere", async () => {
  const [before] = [version];
  await save('<script>alert("x")</script>');
  const page = await open(await share(), {
    accept: "text/html,application/xhtml+xml",
    "accept-language": "zh-CN",
  });
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'sha256-/);
  expect(page.text).toContain("&lt;script&gt;alert(&quot;x&quot;)");
  expect(page.text).not.toContain("<script");
  expect(page.text).toContain("读者还看不到");
  const refused = await open("wrong", { accept: "text/html", "accept-language": "en" });
  expect(refused.status).toBe(404);
  expect(refused.text).toContain("This preview link does not open");
  expect(version).toBe(before + 1);
});

test("the client reads it, and gets nothing of a link that opens nothing", async () => {
  const options = { url: room().apiUrl };
  const answer = await readPreview(await share(), options);
  expect(answer?.article.articleId).toBe(articleId);
  expect(answer?.preview.isDraft).toBe(true);
  expect(await readPreview("not/a token?", options)).toBeNull();
});

test("expired, tampered with, of another server, or of nothing: refused in the same words, which repeat nothing", async () => {
  const { actors, database } = room();
  const { draftEditionId } = await database.article.findUniqueOrThrow({ where: { id: articleId } });
  const right = {
    editionId: draftEditionId ?? "",
    sharedById: actors.author.userId ?? "",
    expiresAt: new Date(Math.ceil(Date.now() / 1_000) * 1_000 + HOUR_MS),
  };
  expect(await shown(tokens.write(right))).not.toBe(REFUSED);
  const nobody = "01990000-0000-7000-8000-ffffffffffff";
  const wrong = [
    tokens.write({ ...right, expiresAt: new Date(Math.floor(Date.now() / 1_000) * 1_000) }),
    tokens.write({ ...right, editionId: nobody }),
    tokens.write({ ...right, sharedById: nobody }),
    createPreviewTokens(`${SECRET}!`).write(right),
    `${tokens.write(right)}A`,
    "",
    LATIN_CANARY,
    encodeURIComponent(CANARY),
    "..%2f..%2fv1",
  ];
  const answers = await Promise.all(wrong.map((token) => open(token)));
  const said = new Set(answers.map(({ status, text }) => `${status} ${text}`));
  expect([...said].join("\n")).toMatch(/^404 [^\n]*"preview\.refused"[^\n]*$/);
  expect([...said].join()).not.toContain(LATIN_CANARY);
});

test("whose account is suspended, their links open nothing until it is not", async () => {
  const { database, actors } = room();
  const token = await share("editor");
  const where = { id: actors.editor.userId ?? "" };
  await database.user.update({ where, data: { suspendedAt: new Date() } });
  expect(await shown(token)).toBe(REFUSED);
  await database.user.update({ where, data: { suspendedAt: null } });
  expect(await shown(token)).not.toBe(REFUSED);
});

test("a link shows one text, and no word of any other draft, whatever that text names", async () => {
  const { database } = room();
  const answers = await Promise.all([open(await share()), open(await share(), { accept: "text/html" })]);
  for (const { status, text } of answers) {
    expect(status).toBe(200);
    for (const word of [CANARY, LATIN_CANARY, "@example.org"]) expect(text.includes(word), word).toBe(false);
  }
  // Every other edition there is: none of them is shown unless it is a draft or on show.
  const editions = await database.edition.findMany({ select: { id: true, supersededAt: true } });
  const replaced = editions.filter(({ supersededAt }) => supersededAt !== null);
  expect(replaced.length).toBeGreaterThan(2);
  const expiresAt = new Date(Math.ceil(Date.now() / 1_000) * 1_000 + HOUR_MS);
  for (const { id: editionId } of replaced) {
    const sharedById = room().actors.author.userId ?? "";
    expect(await shown(tokens.write({ editionId, sharedById, expiresAt }))).toBe(REFUSED);
  }
});

test("the draft that is published is still shown, the one that is thrown away is not", async () => {
  const { context, actors } = room();
  const published = await share();
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: version });
  version += 1;
  expect(part((await open(published)).json(), "preview", "isDraft")).toBe(false);
  await save("要丢掉的");
  const discarded = await share();
  expect(await shown(discarded)).toBe("要丢掉的");
  await discardDraft(context, actors.editor, { articleId, expectedVersion: version });
  version += 1;
  expect(await shown(discarded)).toBe(REFUSED);
  await withdrawArticle(context, actors.publisher, {
    articleId,
    expectedVersion: version,
    kind: "gone",
    note: null,
    redirectToId: null,
  });
  version += 1;
  expect(await shown(published)).toBe(REFUSED);
});

test("only GET, from wherever; and the log has no token in it", async () => {
  const token = tokens.write({ editionId: articleId, sharedById: articleId, expiresAt: new Date(0) });
  const posted = await rawRequest(`${room().apiUrl}/preview/${token}`, { method: "POST" });
  expect(posted.status).toBe(405);
  expect(
    (await open(token, { origin: "https://elsewhere.example" })).headers["access-control-allow-origin"],
  ).toBe("*");
  const log = room().logLines.join("");
  expect(log).toContain('"route":"/preview/"');
  expect(log).not.toContain(token);
});

test("an editor is given an address people can open, and the log of the room says so", async () => {
  const { database } = room();
  const event = await database.auditEvent.findFirstOrThrow({ where: { action: "article.preview_shared" } });
  expect(event.subjectId).toBe(articleId);
  const email = "sharer@example.org";
  await room().addUser(email, "author");
  const signIn = await fetch(`${room().apiUrl}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: ADMIN_ORIGIN },
    body: JSON.stringify({ email, password: "richtig-batterie-7" }),
  });
  const cookie = signIn.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const other = await room().database.article.findFirstOrThrow({ where: { slug: `${LATIN_CANARY}-draft` } });
  const shared = await rawRequest(`${room().apiUrl}/trpc/editor/previews.share`, {
    method: "POST",
    headers: { cookie, origin: ADMIN_ORIGIN, "content-type": "application/json" },
    body: JSON.stringify({ articleId: other.id, hours: 1 }),
  });
  const url = String(part(shared.json(), "result", "data", "url"));
  expect(url.startsWith(`${ADMIN_ORIGIN}/api/preview/`)).toBe(true);
  // What one link may show, another one's holder is not shown; its own holder is.
  expect((await open(url.split("/").at(-1) ?? "")).text).toContain(CANARY);
});
