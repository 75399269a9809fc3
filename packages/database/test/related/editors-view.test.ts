import {
  banRelated,
  createArticle,
  excludeRelated,
  liftBan,
  listJobs,
  listPoorest,
  listSuggesters,
  listSuggestions,
  pinRelated,
  publishArticle,
  readDesk,
  reorderRelated,
  reportRelated,
  retryJobs,
  unpinRelated,
} from "@gongji/application";
import { loadRanker, type Ranker, rebuildSuggestions, refreshSuggestions } from "@gongji/application/ranking";
import { PLATFORM } from "@gongji/domain/article";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { beforeAll, expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const NOW = new Date("2026-11-20T04:00:00Z");
let ranker: Ranker;
let bind = "";
let balance = "";
let unbind = "";
let family = "";
let lonely = "";

async function article(title: string, shortAnswer: string, isLive = true, topicKeys = ["mutual-aid"]) {
  const { context, actors } = room();
  const draft = { ...completeDraft(title), shortAnswer, topicKeys };
  const articleId = await createArticle(context, actors.editor, { title, draft });
  if (isLive) await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

beforeAll(async () => {
  bind = await article("家庭共济怎么绑定家人？", "在国家医保服务平台绑定后，可用个人账户为家人支付。");
  balance = await article("怎么查询家庭共济的余额？", "在国家医保服务平台的个人账户里查询。");
  unbind = await article("家庭共济怎么解绑家人？", "在国家医保服务平台解除绑定。");
  family = await article("家庭共济可以给哪些家人用？", "配偶、父母、子女等近亲属。");
  lonely = await article("食堂几点开饭？", "中午十二点。", true, []);
  ranker = await loadRanker(room().context, TRAINED_MODEL);
  await rebuildSuggestions(room().context, ranker);
});

const beside = (articleId: string) => listSuggestions(room().reader, room().actors.author, articleId);

test("a suggestion shows its sentence, and the parts of its score add up to the score", async () => {
  const { items, rankedAt } = await beside(bind);
  expect(rankedAt).not.toBeNull();
  const [first] = items;
  expect(first?.reason.text.zh).toMatch(/\p{Script=Han}/u);
  const sum = (first?.parts ?? []).reduce((total, { adds }) => total + adds, TRAINED_MODEL.intercept);
  expect(sum).toBeCloseTo(first?.score ?? 0, 3);
  const { items: places } = await listSuggesters(
    room().reader,
    room().actors.author,
    first?.target.articleId ?? "",
  );
  expect(places.map(({ target }) => target.articleId)).toContain(bind);
});

test("who writes a draft sees what would stand beside it, and the draft stands nowhere", async () => {
  const { context, database } = room();
  const draft = await article("家庭共济可以绑定几个人？", "以参保地规定为准。", false);
  await refreshSuggestions(context, ranker, draft);
  expect((await beside(draft)).items.map(({ target }) => target.articleId)).toContain(bind);
  expect(await database.relatedSuggestion.count({ where: { targetId: draft } })).toBe(0);
  await refreshSuggestions(context, ranker, balance);
  expect(await database.relatedSuggestion.count({ where: { targetId: draft } })).toBe(0);
});

test("a banned article is marked for editors, and its lists are announced once", async () => {
  const { context, actors, database } = room();
  const ban = { targetId: balance, besideId: bind, reason: null };
  await banRelated(context, actors.editor, ban);
  const last = () => database.announcement.findFirst({ orderBy: { sequence: "desc" } });
  const announced = await last();
  expect(announced?.tags).toContain(`related:${bind}`);
  await banRelated(context, actors.editor, ban);
  expect(await last()).toEqual(announced);
  const find = async () => (await beside(bind)).items.find(({ target }) => target.articleId === balance);
  expect(await find()).toMatchObject({ banned: true });
  await liftBan(context, actors.editor, { targetId: balance });
  expect(await find()).toMatchObject({ banned: false });
});

test("what editors do to a list is taken down as judgments, and the report counts them", async () => {
  const { context, actors, database, reader } = room();
  const stray = await article("还没发布的一篇", "写到一半。", false);
  let expectedVersion = 2;
  const change = () => ({ articleId: bind, expectedVersion: expectedVersion++ });
  const pin = { position: null, reason: null, expiresOn: null };
  await pinRelated(context, actors.editor, { ...change(), targetId: balance, ...pin });
  await pinRelated(context, actors.editor, { ...change(), targetId: stray, ...pin });
  await reorderRelated(context, actors.editor, { ...change(), targetIds: [stray, balance] });
  await unpinRelated(context, actors.editor, { ...change(), targetId: balance });
  await excludeRelated(context, actors.editor, { ...change(), targetId: unbind, reason: null });
  const rows = await database.relatedJudgment.findMany({
    where: { articleId: bind },
    orderBy: { at: "asc" },
  });
  expect(rows.map(({ targetId, kind, position }) => [targetId, kind, position])).toEqual([
    [balance, "banned", null],
    [balance, "accepted", 0],
    [stray, "added", 1],
    [stray, "reordered", 0],
    [balance, "reordered", 1],
    [balance, "removed", null],
    [unbind, "excluded", null],
  ]);
  expect(rows.at(-1)).toMatchObject({ modelVersion: TRAINED_MODEL.version, score: expect.any(Number) });
  const report = await reportRelated(reader, actors.author, NOW, 60);
  expect(report).toMatchObject({ listed: 5, ranked: 5, covered: 4, weak: 1 });
  expect(report.judgments).toMatchObject({ accepted: 1, added: 1, removed: 1, excluded: 1, banned: 1 });
});

test("the walk begins with the poorest list and comes to every list once", async () => {
  const { reader, actors } = room();
  const seen: string[] = [];
  let cursor: { worth: number; articleId: string } | undefined;
  do {
    const page = await listPoorest(reader, actors.author, { cursor, limit: 1 });
    seen.push(...page.items.map(({ target }) => target.articleId));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen[0]).toBe(lonely);
  expect(seen.toSorted()).toEqual([bind, balance, unbind, family, lonely].toSorted());
});

test("a job nobody does is said to be dead, one that was given up to have failed", async () => {
  const { reader, actors, database, context } = room();
  const state = async (now = new Date()) =>
    (await listJobs(reader, actors.author, now)).queues.find(({ name }) => name === "related");
  const later = new Date(Date.now() + 120_000);
  expect(await state(later)).toMatchObject({ state: "dead" });
  await context.unitOfWork.run(({ related }) =>
    related.note({ phase: "working", at: later, modelVersion: "m", done: 0, total: 0 }),
  );
  expect(await state(later)).toMatchObject({ state: "behind" });
  await database.$executeRaw`UPDATE pgboss.job SET state = 'completed', completed_on = now() WHERE name = 'related'`;
  expect(await state(later)).toMatchObject({ state: "fine", waiting: 0 });
  await database.$executeRaw`
    UPDATE pgboss.job SET state = 'failed', output = '{"message": "on purpose"}'
    WHERE name = 'related' AND singleton_key = ${bind}`;
  expect(await state(later)).toMatchObject({ state: "failed", failed: 1, lastError: "on purpose" });
});

test("jobs that were given up are on the desk of everybody, and wait again once an editor has them retried", async () => {
  const { reader, actors, database, context } = room();
  const failures = async () => (await readDesk(reader, actors.author, new Date())).failures;
  expect(await failures()).toMatchObject([{ kind: "jobs_failed", count: 1 }]);
  await expect(retryJobs(context, actors.author)).rejects.toMatchObject({
    problem: { code: "auth.not_allowed" },
  });
  expect(await retryJobs(context, actors.editor)).toBe(1);
  expect(await retryJobs(context, actors.editor)).toBe(0);
  expect(await failures()).toEqual([]);
  const audit = await database.auditEvent.findMany({ where: { action: "related.jobs_retried" } });
  expect(audit).toMatchObject([{ actorId: actors.editor.userId, detail: { count: 1 } }]);
  const { queues } = await listJobs(reader, actors.author, new Date());
  expect(queues.find(({ name }) => name === "related")).toMatchObject({ waiting: 1, failed: 0 });
});

test("a job that was given up is of no account once a later one of the same article was done", async () => {
  const { reader, actors, database } = room();
  const failed = async () => (await readDesk(reader, actors.author, new Date())).failures;
  await database.$executeRaw`
    UPDATE pgboss.job SET state = 'failed', completed_on = now() - interval '1 hour'
    WHERE name = 'related' AND state = 'created'`;
  expect(await failed()).toMatchObject([{ kind: "jobs_failed", count: 1 }]);
  await database.$executeRaw`
    INSERT INTO pgboss.job (name, data, singleton_key, policy, state, completed_on)
    VALUES ('related', '{}', ${bind}, 'short', 'completed', now())`;
  expect(await failed()).toEqual([]);
});
