import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishArticle, saveDraft, withdrawArticle } from "@gongji/application";
import { createPreviewLink } from "@gongji/application/previews";
import { type Block, emptyDraft, PLATFORM } from "@gongji/domain/article";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPreviewTokens } from "../src/previews/preview-tokens.ts";
import { Browser } from "./browser.ts";
import { ADMIN_ORIGIN, openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const SECRET = "a secret of at least thirty-two characters";
const folder = await mkdtemp(join(tmpdir(), "gongji-images-"));
const room = openApi({ IMAGES_FOLDER: folder, AUTH_SECRET: SECRET });
const tokens = createPreviewTokens(SECRET);
let author: Browser;
afterAll(() => rm(folder, { recursive: true }));

beforeAll(async () => {
  await room().addUser("images@example.org", "author");
  author = new Browser(room().apiUrl, "198.51.100.77");
  expect((await author.signIn("images@example.org")).status).toBe(200);
});

/** A picture as a camera makes it: lying on its side, and with where it was taken. */
async function photo(width: number, height: number, seed = 0): Promise<Buffer> {
  return await sharp({ create: { width, height, channels: 3, background: { r: seed, g: 120, b: 90 } } })
    .withExif({ IFD0: { Artist: "canary-photographer" }, IFD3: { GPSLatitudeRef: "N" } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

async function upload(file: Buffer, fields: Record<string, string> = {}) {
  return await rawRequest(`${room().apiUrl}/editor/images`, {
    method: "POST",
    headers: { origin: ADMIN_ORIGIN, cookie: author.cookieHeader, "content-type": "image/jpeg", ...fields },
    body: file,
  });
}

async function bytesAt(path: string, cookie = ""): Promise<Response> {
  return await fetch(room().apiUrl + path, { headers: cookie ? { cookie } : {} });
}

const shown = (imageId: string): Block => ({
  type: "image",
  attrs: { imageId, alt: "一张照片", caption: "", width: 700, height: 1_000 },
});

test("a picture is turned upright, loses what the camera wrote, and is offered in its sizes", async () => {
  const answer = await upload(await photo(1_000, 700));
  expect(answer.status).toBe(200);
  const { imageId, ...size } = JSON.parse(answer.text);
  expect(size).toEqual({ width: 700, height: 1_000 });
  const files = (await readdir(join(folder, "images", imageId))).toSorted();
  expect(files).toEqual(["480.avif", "480.webp", "700.avif", "700.webp"]);
  const answered = await bytesAt(`/editor/images/${imageId}/480.webp`, author.cookieHeader);
  expect(answered.headers.get("content-type")).toBe("image/webp");
  const file = Buffer.from(await answered.arrayBuffer());
  expect(file.includes("canary-photographer")).toBe(false);
  const { exif, orientation, width, height } = await sharp(file).metadata();
  expect({ exif, orientation, width, height }).toEqual({
    exif: undefined,
    orientation: undefined,
    width: 480,
    height: 686,
  });
}, 30_000);

test("the same file is stored once and is in the audit log once", async () => {
  const file = await photo(40, 30, 7);
  const [first, second] = [await upload(file), await upload(file)];
  expect(second.text).toBe(first.text);
  const { imageId } = JSON.parse(first.text);
  expect(imageId).toBe(createHash("sha256").update(file).digest("hex").slice(0, 40));
  const events = await room().database.auditEvent.findMany({ where: { subjectId: imageId } });
  expect(events.map(({ action }) => action)).toEqual(["image.added"]);
}, 30_000);

test("readers see an image while a live edition shows it, and not a moment before or after", async () => {
  const { context, actors } = room();
  const { imageId } = JSON.parse((await upload(await photo(60, 40, 9))).text);
  const address = `/images/${imageId}/40.webp`;
  const articleId = await room().publish("with-an-image");
  const draft = { ...emptyDraft(), ...(await room().reader.article(articleId))?.article.live?.draft };
  const body = { type: "doc" as const, content: [...draft.body.content, shown(imageId)] };
  const save = { articleId, expectedVersion: 2, saveId: context.newId(), auto: false };
  await saveDraft(context, actors.editor, { ...save, draft: { ...draft, body } });
  const before = await bytesAt(address);
  expect([before.status, before.headers.get("cache-control")]).toEqual([404, "no-store"]);
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 3 });
  const live = await bytesAt(address);
  expect(live.status).toBe(200);
  expect(live.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(live.headers.get("content-type")).toBe("image/webp");
  const again = { headers: { "if-none-match": live.headers.get("etag") ?? "" } };
  expect((await fetch(room().apiUrl + address, again)).status).toBe(304);
  const gone = { kind: "gone" as const, note: null, redirectToId: null };
  await withdrawArticle(context, actors.publisher, { articleId, expectedVersion: 4, ...gone });
  expect((await bytesAt(address)).status).toBe(404);
}, 30_000);

test("a preview link shows the images of its draft and no others, and the readers' address goes on refusing them", async () => {
  const { context, actors } = room();
  const [{ imageId }, { imageId: otherId }] = [
    JSON.parse((await upload(await photo(62, 40, 11))).text),
    JSON.parse((await upload(await photo(64, 40, 12))).text),
  ];
  const articleId = await room().publish("previewed-image");
  const draft = { ...emptyDraft(), ...(await room().reader.article(articleId))?.article.live?.draft };
  const body = { type: "doc" as const, content: [...draft.body.content, shown(imageId)] };
  const save = { articleId, expectedVersion: 2, saveId: context.newId(), auto: false };
  await saveDraft(context, actors.editor, { ...save, draft: { ...draft, body } });
  const share = async (now: Date) => {
    const own = { ...context, now: () => now, writePreviewLink: tokens.write };
    return (await createPreviewLink(own, actors.author, { articleId, hours: 1 })).url;
  };
  const token = await share(new Date());
  const file = await bytesAt(`/preview/${token}/images/${imageId}/40.webp`);
  expect([file.status, file.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(file.headers.get("cache-control")).toBe("private, no-store");
  const page = await rawRequest(`${room().apiUrl}/preview/${token}`, { headers: { accept: "text/html" } });
  expect(page.text).toContain(`src="${token}/images/${imageId}/`);
  expect(page.headers["content-security-policy"]).toContain("img-src 'self'");
  const expired = await share(new Date(Date.now() - 3_700_000));
  for (const path of [
    `/images/${imageId}/40.webp`,
    `/preview/${token}/images/${otherId}/40.webp`,
    `/preview/${expired}/images/${imageId}/40.webp`,
    `/preview/${token.slice(0, -1)}/images/${imageId}/40.webp`,
    `/preview/${token}/images/${imageId}/../40.webp`,
  ]) {
    const refused = await bytesAt(path);
    expect([refused.status, refused.headers.get("content-type")], path).not.toContain("image/webp");
    expect(refused.status, path).toBe(404);
  }
  await room().database.user.updateMany({
    data: { suspendedAt: new Date() },
    where: { id: actors.author.userId ?? "" },
  });
  expect((await bytesAt(`/preview/${token}/images/${imageId}/40.webp`)).status).toBe(404);
  await room().database.user.updateMany({ data: { suspendedAt: null } });
}, 30_000);

test("a draft cannot show an image the platform does not have", async () => {
  const { context, actors } = room();
  const articleId = await room().publish("with-no-image");
  const draft = { ...emptyDraft("甲"), body: { type: "doc" as const, content: [shown("0".repeat(40))] } };
  const save = { articleId, expectedVersion: 2, saveId: context.newId(), auto: true, draft };
  await expect(saveDraft(context, actors.editor, save)).rejects.toMatchObject({
    problem: { code: "image.not_found" },
  });
});

test.for([
  ["a page that says it is a picture", Buffer.from("<svg onload=alert(1)>"), {}, 422, "image.unreadable"],
  [
    "a picture that breaks off",
    Buffer.from("\xff\xd8\xff\xe0 and no more", "latin1"),
    {},
    422,
    "image.unreadable",
  ],
  ["a form of another page", Buffer.from("x"), { "content-type": "text/plain" }, 415, "input.invalid"],
  ["a page elsewhere", Buffer.from("x"), { origin: "https://evil.example" }, 403, "auth.not_allowed"],
  ["nobody", Buffer.from("x"), { cookie: "" }, 401, "auth.sign_in_required"],
  ["too long a file", Buffer.alloc(10 * 1024 * 1024 + 1), {}, 413, "image.too_large"],
] as const)("%s is refused", async ([, file, fields, status, code]) => {
  const answer = await upload(file, fields);
  expect(answer.status).toBe(status);
  expect(answer.text).toContain(code);
});

test.for(["/images/../secrets.json", "/images/x/480.webp", `/images/${"a".repeat(40)}/480.svg`, "/images/"])(
  "%s is no image",
  async (path) => {
    expect((await rawRequest(room().apiUrl + path)).status).toBe(404);
    expect((await rawRequest(`${room().apiUrl}/editor${path}`)).status).toBeGreaterThanOrEqual(401);
  },
);
