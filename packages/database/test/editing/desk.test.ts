import {
  approveDraft,
  countWaiting,
  createArticle,
  planPublication,
  publishArticle,
  publishInEmergency,
  readDesk,
  setOwner,
  submitDraft,
  trashArticle,
} from "@gongji/application";
import { addComment } from "@gongji/application/comments";
import { emptyDraft, PLATFORM, type Role } from "@gongji/domain/article";
import { beforeAll, expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const NOW = new Date("2026-11-29T04:00:00Z");
const ids = new Map<string, string>();

async function desk(role: Role, now = NOW) {
  return await readDesk(room().reader, room().actors[role], now);
}

async function live(title: string, reviewBy: string): Promise<string> {
  const { context, actors } = room();
  const draft = { ...completeDraft(title), reviewBy };
  const articleId = await createArticle(context, actors.editor, { title, draft });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  ids.set(title, articleId);
  return articleId;
}

beforeAll(async () => {
  const { context, actors, database } = room();
  await live("久而无人读", "2026-09-01");
  const read = await live("近而多人读", "2026-11-19");
  await live("还早", "2028-01-01");
  const mine = await live("我的快到期", "2026-12-10");
  await database.articleReads.createMany({
    data: [
      { articleId: read, day: new Date("2026-11-28"), reads: 40 },
      { articleId: read, day: new Date("2026-10-01"), reads: 5_000 },
    ],
  });
  await setOwner(context, actors.editor, {
    articleId: mine,
    expectedVersion: 2,
    ownerId: actors.author.userId,
  });
  for (const [title, named] of [
    ["少人提", 1],
    ["多人提", 3],
  ] as const) {
    const stub = await createArticle(context, actors.editor, { title, draft: emptyDraft(title) });
    await database.article.update({ where: { id: stub }, data: { origin: "stub" } });
    for (let index = 0; index < named; index += 1) {
      const pins = [{ articleId: stub, reason: null, expiresOn: null }];
      await createArticle(context, actors.author, {
        title: `${title}${index}`,
        related: { pins, exclusions: [] },
      });
    }
  }
  const linked = await createArticle(context, actors.editor, {
    title: "正文里提",
    draft: emptyDraft("正文里提"),
  });
  await database.article.update({ where: { id: linked }, data: { origin: "stub" } });
  const marks = [{ type: "articleLink" as const, attrs: { articleId: linked } }];
  const text = { type: "text" as const, text: "怎样办理", marks };
  const body = { type: "doc" as const, content: [{ type: "paragraph" as const, content: [text, text] }] };
  const pins = [{ articleId: linked, reason: null, expiresOn: null }];
  for (const [title, related] of [
    ["只在正文里提", []],
    ["正文和列表都提", pins],
  ] as const) {
    const draft = { ...emptyDraft(title), body };
    await createArticle(context, actors.editor, {
      title,
      draft,
      related: { pins: [...related], exclusions: [] },
    });
  }
  const unwanted = await createArticle(context, actors.editor, {
    title: "不要的稿",
    draft: { ...emptyDraft("不要的稿"), body },
  });
  await trashArticle(context, actors.editor, { articleId: unwanted, expectedVersion: 1, reason: null });
});

test("overdue reviews stand by risk: one that many read before one that nobody does", async () => {
  const { overdue } = await desk("publisher");
  expect(overdue.map(({ article, daysOverdue, reads }) => [article.title, daysOverdue, reads])).toEqual([
    ["近而多人读", 10, 40],
    ["久而无人读", 89, 0],
  ]);
});

test("what somebody looks after is on their desk when its review falls due soon, and on nobody else's", async () => {
  expect((await desk("author")).due.map(({ title }) => title)).toEqual(["我的快到期"]);
  expect((await desk("editor")).due).toEqual([]);
  expect((await desk("author", new Date("2026-10-01T00:00:00Z"))).due).toEqual([]);
});

test("stubs stand by how many articles name them in their texts or lists, drafts by their own people, publications by the day in Beijing", async () => {
  const { stubs, published } = await desk("editor", new Date("2026-11-01T20:00:00Z"));
  expect(stubs.map(({ article, namedBy }) => [article.title, namedBy])).toEqual([
    ["多人提", 3],
    ["正文里提", 2],
    ["少人提", 1],
  ]);
  expect((await desk("author")).drafts).toHaveLength(4);
  expect(published.days.map(({ day, count }) => `${day} ${count}`)).toEqual([
    ...["27", "28", "29", "30", "31"].map((day) => `2026-10-${day} 0`),
    "2026-11-01 4",
    "2026-11-02 0",
  ]);
  expect(published.latest.map(({ title }) => title)).toEqual([...ids.keys()].toReversed());
});

test("deliveries that were given up are told to who can see to them and to nobody else", async () => {
  const { database } = room();
  const told = async (role: Role) => (await desk(role)).failures;
  expect(await told("admin")).toEqual([]);
  const webhook = await database.webhook.create({
    data: {
      id: "01990000-0000-7000-8000-00000000f001",
      name: "站点",
      url: "https://hooks.example.org/",
      events: [],
      createdAt: NOW,
    },
  });
  await database.webhookDelivery.create({
    data: {
      webhookId: webhook.id,
      event: "article.published",
      at: NOW,
      state: "dead",
      nextAttemptAt: NOW,
      lastAttemptAt: NOW,
    },
  });
  expect(await told("admin")).toEqual([{ kind: "webhooks", count: 1, at: NOW.toISOString() }]);
  expect(await told("author")).toEqual([]);
});

async function written(title: string): Promise<string> {
  return await createArticle(room().context, room().actors.author, { title, draft: completeDraft(title) });
}

test("what waits is on the desk of who can do it: reviews with who did not write, mentions with who was called", async () => {
  const { context, actors } = room();
  const submitted = await written("等人审");
  await submitDraft(context, actors.author, {
    articleId: submitted,
    expectedVersion: 1,
    note: "请看第二段",
    expiry: null,
  });
  const hurried = await written("紧急的");
  await publishInEmergency(context, actors.publisher, {
    articleId: hurried,
    expectedVersion: 1,
    reason: "等不了",
  });
  const mentions = [actors.editor.userId ?? ""];
  await addComment(context, actors.author, { articleId: submitted, quote: null, text: "看一下", mentions });
  const waits = async (role: Role) => {
    const { waiting, mentions: called } = await desk(role);
    return {
      submissions: waiting.submissions.map(({ title, note }) => `${title}：${note}`),
      emergencies: waiting.emergencies.map(({ title }) => title),
      mentions: called.map(({ title, text }) => `${title}：${text}`),
    };
  };
  const reviews = { submissions: ["等人审：请看第二段"], emergencies: ["紧急的"] };
  expect(await waits("editor")).toEqual({ ...reviews, mentions: ["等人审：看一下"] });
  expect(await waits("publisher")).toEqual({ ...reviews, emergencies: [], mentions: [] });
  expect(await waits("author")).toEqual({ submissions: [], emergencies: [], mentions: [] });
});

test("what waits for somebody is counted room by room: calls and overdue reviews, second words and failures, readers' reports", async () => {
  const { reader, actors, database } = room();
  const counted = (role: Role, now = NOW) => countWaiting(reader, actors[role], now);
  await database.correction.create({
    data: { id: crypto.randomUUID(), text: "倍数写反了", receivedAt: NOW },
  });
  expect(await counted("editor")).toEqual({ desk: 1, reviews: 2, corrections: 1 });
  expect(await counted("publisher")).toEqual({ desk: 0, reviews: 1, corrections: 1 });
  const dueDay = new Date("2026-12-10T04:00:00Z");
  expect(await counted("author", dueDay)).toEqual({ desk: 0, reviews: 0, corrections: 1 });
  const dayAfter = new Date("2026-12-11T04:00:00Z");
  expect(await counted("author", dayAfter)).toEqual({ desk: 1, reviews: 0, corrections: 1 });
});

test("a publication that did not happen by itself is told to everybody until somebody has seen it", async () => {
  const { context, actors, database } = room();
  const articleId = await written("没有按时发");
  const change = { articleId, note: null };
  await submitDraft(context, actors.author, { ...change, expectedVersion: 1, expiry: null });
  await approveDraft(context, actors.editor, { ...change, expectedVersion: 2 });
  const publishAt = new Date("2026-12-01T00:00:00Z");
  await planPublication(context, actors.publisher, { articleId, expectedVersion: 3, publishAt });
  const told = async () => (await desk("author")).failures.filter(({ kind }) => kind === "plans");
  expect(await told()).toEqual([]);
  const failed = { state: "failed", settledAt: NOW, problem: "article.not_publishable" } as const;
  await database.plannedAct.updateMany({ where: { articleId }, data: failed });
  expect(await told()).toEqual([{ kind: "plans", count: 1, at: NOW.toISOString() }]);
  const ofPublisher = async () => (await countWaiting(room().reader, actors.publisher, NOW)).reviews;
  const withFailure = await ofPublisher();
  await database.plannedAct.updateMany({ where: { articleId }, data: { seenAt: NOW } });
  expect(await told()).toEqual([]);
  expect(await ofPublisher()).toBe(withFailure - 1);
});
