import {
  createArticle,
  publishArticle,
  reinstateArticle,
  saveDraft,
  withdrawArticle,
} from "@gongji/application";
import { articleTag, listTag, pageTag, TAGS } from "@gongji/application/published";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ANNOUNCEMENT_CHANNEL,
  readPayload,
  writePayloads,
} from "../src/announcements/announcement-channel.ts";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();
let listener: pg.Client;
let heard: string[] = [];

beforeAll(async () => {
  listener = new pg.Client({ connectionString: room().url });
  await listener.connect();
  listener.on("notification", ({ payload = "" }) => heard.push(...readPayload(payload).tags));
  await listener.query(`LISTEN ${ANNOUNCEMENT_CHANNEL}`);
  await room().database.category.create({ data: { key: "other", name: "其他", nameEn: "Other" } });
});
afterAll(() => listener.end());

/** What is announced by the work; a query behind it makes sure that all of it has arrived. */
async function announcedBy(work: () => Promise<unknown>): Promise<string[]> {
  await listener.query("SELECT 1");
  heard = [];
  await work();
  await listener.query("SELECT 1");
  return heard;
}

async function draftOf(slug: string, pins: readonly string[] = [], draft: Partial<ArticleDraft> = {}) {
  const { context, actors } = room();
  return await createArticle(context, actors.editor, {
    title: slug,
    slug,
    draft: { ...completeDraft(slug), ...draft },
    related: {
      pins: pins.map((articleId) => ({ articleId, reason: null, expiresOn: null })),
      exclusions: [],
    },
  });
}
const publish = (articleId: string, expectedVersion = 1) =>
  publishArticle(room().context, PLATFORM, { articleId, expectedVersion });
const withdraw = (articleId: string, expectedVersion: number, kind: "gone" | "notice") =>
  withdrawArticle(room().context, room().actors.publisher, {
    articleId,
    expectedVersion,
    kind,
    note: null,
    redirectToId: null,
  });
const pages = (tags: readonly string[]) => tags.filter((tag) => tag.startsWith("page:")).sort();

test("what no reader can see is not announced, and neither is a command that was refused", async () => {
  const { context, actors } = room();
  const articleId = await draftOf("never-shown");
  const save = { saveId: context.newId(), auto: false, draft: completeDraft("Neuer Text") };
  const quiet = async () => {
    await saveDraft(context, actors.editor, { articleId, expectedVersion: 1, ...save });
    await expect(publish(articleId, 1)).rejects.toThrow("article.version_conflict");
  };
  expect(await announcedBy(quiet)).toEqual([]);
});

test("a publication names the article, its lists, the shelves that count it, and every page that will name it", async () => {
  const newId = await draftOf("new-one");
  await publish(await draftOf("neighbour"));
  await publish(await draftOf("pins-it", [newId], { categoryKey: "other" }));
  const tags = await announcedBy(() => publish(newId));
  expect(pages(tags)).toEqual(["neighbour", "new-one", "pins-it"].map(pageTag).sort());
  const filters = [{}, { categoryKey: "mutual-aid" }, { regionCode: "100000" }, { topicKey: "mutual-aid" }];
  for (const filter of filters) expect(tags).toContain(listTag(filter));
  expect(tags).not.toContain(listTag({ categoryKey: "other" }));
  expect(tags).toContain(articleTag(newId));
  const { everything, search, categories, regions, topics, facts } = TAGS;
  for (const tag of [everything, search, categories, regions, topics]) expect(tags).toContain(tag);
  expect(tags).not.toContain(facts);
});

test("a new edition in another category names the lists of both, and only the shelves whose counts change", async () => {
  const { context, actors } = room();
  const articleId = await draftOf("moves");
  await publish(articleId);
  const draft = { ...completeDraft("moves"), categoryKey: "other" };
  const save = { saveId: context.newId(), auto: false, draft };
  await saveDraft(context, actors.editor, { articleId, expectedVersion: 2, ...save });
  const tags = await announcedBy(() => publish(articleId, 3));
  expect(tags).toContain(listTag({ categoryKey: "mutual-aid" }));
  expect(tags).toContain(listTag({ categoryKey: "other" }));
  expect(tags).toContain(TAGS.categories);
  expect(tags).not.toContain(TAGS.regions);
  expect(tags).not.toContain(TAGS.topics);
});

test("an article that comes back names its new neighbours, and a page under a notice between them", async () => {
  const older = await draftOf("older");
  const back = await draftOf("comes-back");
  const noticed = await draftOf("under-notice");
  const newer = await draftOf("newer");
  for (const id of [older, back, noticed, newer]) await publish(id);
  await withdraw(noticed, 2, "notice");
  await withdraw(back, 2, "gone");
  const { context, actors } = room();
  const tags = await announcedBy(() =>
    reinstateArticle(context, actors.publisher, { articleId: back, expectedVersion: 3 }),
  );
  expect(pages(tags)).toEqual(["comes-back", "newer", "older", "under-notice"].map(pageTag));
});

test("payloads carry every tag, each no longer than PostgreSQL takes", () => {
  const tags = Array.from({ length: 1_000 }, (_, index) => pageTag(`a-rather-long-address-${index}`));
  const payloads = writePayloads(tags, "12345");
  const parts = payloads.map(readPayload);
  expect(parts.flatMap((part) => part.tags)).toEqual(tags);
  expect(parts.map(({ sequence }) => sequence)).toEqual([...parts.slice(1).map(() => null), "12345"]);
  expect(Math.max(...payloads.map((payload) => Buffer.byteLength(payload)))).toBeLessThan(8_000);
  expect(parts.length).toBeGreaterThan(1);
});
