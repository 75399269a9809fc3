import { createArticle, publishArticle, setOwner, setProperties, withdrawArticle } from "@gongji/application";
import { ARTICLE_SORTS, PLATFORM } from "@gongji/domain/article";
import { beforeAll, expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const TODAY = "2026-11-29";
const TITLES = ["门诊报销比例", "阿姨的医保卡", "异地备案", "生育津贴", "Claims", "断缴补缴", "住院起付线"];
const ids = new Map<string, string>();

async function list(filter: Parameters<ReturnType<typeof room>["reader"]["articles"]>[0]) {
  return await room().reader.articles(filter);
}

function asked(filter: object = {}) {
  return { limit: 30, userId: room().actors.author.userId, today: TODAY, ...filter };
}

async function titles(filter: object = {}): Promise<string[]> {
  return (await list(asked(filter))).items.map(({ title }) => title);
}

function id(title: string): string {
  return ids.get(title) ?? "";
}

beforeAll(async () => {
  const { context, actors } = room();
  for (const [index, title] of TITLES.entries()) {
    const reviewBy = index % 2 === 0 ? `2026-0${index + 1}-15` : "2028-01-01";
    const draft = { ...completeDraft(title), reviewBy };
    ids.set(title, await createArticle(context, actors[index < 2 ? "author" : "editor"], { title, draft }));
  }
  for (const title of TITLES.slice(0, 4)) {
    await publishArticle(context, PLATFORM, { articleId: id(title), expectedVersion: 1 });
  }
});

test.for(ARTICLE_SORTS)("pages ordered by %s hold every article once, in order", async (sort) => {
  const whole = await titles({ sort });
  expect([...whole].sort()).toEqual([...TITLES].sort());
  const paged: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await list(asked({ sort, limit: 2, ...(cursor ? { cursor } : {}) }));
    paged.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor;
  }
  expect(paged).toEqual(whole);
});

test("titles are in the order of their sound, and what is due soonest or was published last comes first", async () => {
  expect((await titles({ sort: "title" })).filter((title) => title !== "Claims")).toEqual([
    "阿姨的医保卡",
    "断缴补缴",
    "门诊报销比例",
    "生育津贴",
    "异地备案",
    "住院起付线",
  ]);
  expect((await titles({ sort: "review" })).slice(0, 2)).toEqual(["门诊报销比例", "异地备案"]);
  expect((await titles({ sort: "published" })).slice(0, 4)).toEqual(TITLES.slice(0, 4).reverse());
});

test("a cursor of another order, or of nobody's, is refused as malformed", async () => {
  const { nextCursor } = await list(asked({ sort: "title", limit: 1 }));
  for (const cursor of [
    nextCursor ?? "",
    "nonsense",
    Buffer.from('["changed","now()","x"]').toString("base64url"),
  ]) {
    await expect(list(asked({ sort: "changed", cursor }))).rejects.toMatchObject({
      problem: { code: "input.invalid", issues: [{ path: "cursor" }] },
    });
  }
});

test("only what readers see can be overdue, and by the date readers see", async () => {
  const { context, actors } = room();
  expect((await titles({ overdue: true })).sort()).toEqual(["异地备案", "门诊报销比例"].sort());
  const properties = { reviewBy: "2028-06-30" };
  await setProperties(context, actors.editor, { articleId: id("异地备案"), expectedVersion: 2, properties });
  const { items } = await list(asked({ overdue: true }));
  expect(items.find(({ title }) => title === "异地备案")).toMatchObject({
    state: "live_with_draft",
    overdue: true,
    dueOn: "2026-03-15",
    reviewBy: "2028-06-30",
    version: 3,
  });
});

test("properties that are so already make no draft of a live article", async () => {
  const { context, actors, reader } = room();
  const articleId = id("生育津贴");
  const properties = { categoryKey: "mutual-aid", topicKeys: ["mutual-aid"] };
  await setProperties(context, actors.editor, { articleId, expectedVersion: 2, properties });
  expect((await reader.article(articleId))?.article).toMatchObject({ version: 3, draft: null });
});

test("who looks after an article is found by it, and is somebody who works here", async () => {
  const { context, actors, database } = room();
  const articleId = id("断缴补缴");
  const owner = actors.author.userId;
  await setOwner(context, actors.editor, { articleId, expectedVersion: 1, ownerId: owner });
  expect(await titles({ owner: "me" })).toEqual(["断缴补缴"]);
  expect(await titles({ owner: owner ?? "" })).toEqual(["断缴补缴"]);
  expect(await titles({ owner: "none" })).toHaveLength(TITLES.length - 1);
  expect(await titles({ mine: true, states: ["draft"] })).toEqual(["断缴补缴"]);
  const nobody = "01990000-0000-7000-8000-ffffffffffff";
  await expect(
    setOwner(context, actors.editor, { articleId, expectedVersion: 2, ownerId: nobody }),
  ).rejects.toMatchObject({ problem: { code: "user.not_found" } });
  const [event] = await database.auditEvent.findMany({ where: { action: "article.owner_changed" } });
  expect(event).toMatchObject({ subjectId: articleId, detail: { from: null, to: owner } });
});

test("filters narrow together, by words too, and the counts follow every change", async () => {
  const { context, actors, reader } = room();
  expect(await titles({ text: "津贴", states: ["live"], topicKey: "mutual-aid" })).toEqual(["生育津贴"]);
  expect(await titles({ text: "津贴", regionCode: "420100" })).toEqual([]);
  const properties = { regionCode: "420100" };
  const articleId = id("生育津贴");
  await setProperties(context, actors.editor, { articleId, expectedVersion: 3, properties });
  expect(await titles({ text: "津贴", regionCode: "420100" })).toEqual(["生育津贴"]);
  const withdrawal = { kind: "gone" as const, note: null, redirectToId: null };
  await withdrawArticle(context, actors.publisher, { articleId, expectedVersion: 4, ...withdrawal });
  expect(await reader.counts(TODAY)).toEqual({
    byStage: { editing: 5, changes_requested: 0, submitted: 0, approved: 0, scheduled: 0 },
    byState: { stub: 0, draft: 3, live: 2, live_with_draft: 1, withdrawn: 1 },
    overdue: 2,
  });
});
