import { createArticle, publishArticle, saveDraft, withdrawArticle } from "@gongji/application";
import { loadRanker, type Ranker, rebuildSuggestions, refreshSuggestions } from "@gongji/application/ranking";
import { PLATFORM } from "@gongji/domain/article";
import { TRAINED_MODEL } from "@gongji/ranking/related";
import { beforeAll, expect, test } from "vitest";
import { openJobQueue } from "../../src/jobs/index.ts";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
let ranker: Ranker;
const versions = new Map<string, number>();

async function article(title: string, shortAnswer: string, isLive = true): Promise<string> {
  const { context, actors } = room();
  const draft = { ...completeDraft(title), shortAnswer };
  const articleId = await createArticle(context, actors.editor, { title, draft });
  if (isLive) await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  versions.set(articleId, isLive ? 2 : 1);
  return articleId;
}

const version = (articleId: string) => {
  const expectedVersion = versions.get(articleId) ?? 1;
  versions.set(articleId, expectedVersion + 1);
  return { articleId, expectedVersion };
};

async function waiting(): Promise<string[]> {
  const rows = await room().database.$queryRaw<{ key: string }[]>`
    SELECT data->>'key' AS key FROM pgboss.job WHERE name = 'related' AND state < 'active' ORDER BY created_on, id`;
  return rows.map(({ key }) => key);
}

const listOf = (articleId: string) =>
  room().database.relatedSuggestion.findMany({ where: { articleId }, orderBy: { score: "desc" } });
const targetsOf = async (articleId: string) => (await listOf(articleId)).map(({ targetId }) => targetId);

let bind = "";
let balance = "";
let unfinished = "";

beforeAll(async () => {
  bind = await article(
    "家庭共济怎么绑定家人？",
    "在国家医保服务平台绑定配偶、父母、子女后，可用个人账户为其支付。",
  );
  balance = await article("怎么查询家庭共济的余额？", "在国家医保服务平台的个人账户里查询家庭共济的余额。");
  unfinished = await article("家庭共济怎么解绑家人？", "在国家医保服务平台解除绑定。", false);
  ranker = await loadRanker(room().context, TRAINED_MODEL);
  await rebuildSuggestions(room().context, ranker);
});

test("an article waits as one job, however often it changes, and a draft too", async () => {
  expect(await waiting()).toEqual([bind, balance, unfinished]);
});

test("a rebuild proposes what is listed, never a draft, and is done once", async () => {
  expect(await targetsOf(bind)).toContain(balance);
  expect(await room().database.relatedSuggestion.count({ where: { targetId: unfinished } })).toBe(0);
  expect(await rebuildSuggestions(room().context, ranker)).toBe(0);
  const [first] = await listOf(bind);
  expect(first).toMatchObject({ modelVersion: TRAINED_MODEL.version, reason: { code: expect.any(String) } });
});

test("PostgreSQL knows the lists a rebuild makes: it looks their articles up and reads no whole table", async () => {
  const rows = await room().database.$queryRaw<{ name: string; known: number }[]>`
    SELECT relname AS name, reltuples::int AS known FROM pg_class
    WHERE relname IN ('related_ranking', 'related_suggestion') ORDER BY relname`;
  expect(rows).toEqual([
    { name: "related_ranking", known: await room().database.relatedRanking.count() },
    { name: "related_suggestion", known: await room().database.relatedSuggestion.count() },
  ]);
});

test("what is published enters the lists it belongs in, what is withdrawn leaves them, and comes back", async () => {
  const { context, actors } = room();
  await publishArticle(context, PLATFORM, version(unfinished));
  await refreshSuggestions(context, ranker, unfinished);
  expect(await targetsOf(bind)).toContain(unfinished);
  expect(await targetsOf(unfinished)).toContain(bind);

  const gone = { kind: "gone" as const, note: null, redirectToId: null };
  await withdrawArticle(context, actors.publisher, { ...version(unfinished), ...gone });
  await refreshSuggestions(context, ranker, unfinished);
  expect(await targetsOf(bind)).not.toContain(unfinished);
  expect(await listOf(unfinished)).toEqual([]);

  await saveDraft(context, actors.editor, {
    ...version(unfinished),
    saveId: context.newId(),
    auto: false,
    draft: { ...completeDraft("家庭共济怎么解绑家人？"), shortAnswer: "在国家医保服务平台解除绑定。" },
  });
  await publishArticle(context, PLATFORM, version(unfinished));
  await refreshSuggestions(context, ranker, unfinished);
  await refreshSuggestions(context, ranker, unfinished);
  expect(await targetsOf(bind)).toContain(unfinished);
});

test("another text changes what an article is worth in the lists it stands in", async () => {
  const { context, actors } = room();
  const worth = async () => (await listOf(bind)).find(({ targetId }) => targetId === balance)?.score ?? 0;
  const before = await worth();
  const draft = { ...completeDraft("公积金贷款怎么申请？"), shortAnswer: "到住房公积金中心申请。" };
  const save = { saveId: context.newId(), auto: false, draft };
  await saveDraft(context, actors.editor, { ...version(balance), ...save });
  await publishArticle(context, PLATFORM, version(balance));
  await refreshSuggestions(context, ranker, balance);
  expect(before).toBeGreaterThan(0);
  expect(await worth()).toBeLessThan(before);
});

test("a job is taken once, given back when it fails, and gone when it is done", async () => {
  const { url, context } = room();
  const queue = await openJobQueue(url, (error) => {
    throw error;
  });
  try {
    const taken = await queue.take("related", 50);
    expect(taken.map(({ key }) => key)).toContain(bind);
    expect(await queue.take("related", 50)).toEqual([]);
    await context.unitOfWork.run(({ jobs }) => jobs.enqueue("related", [bind, bind]));
    expect(await waiting()).toEqual([bind]);
    const [first, ...others] = taken;
    await queue.failed("related", first?.id ?? "", "on purpose");
    await queue.done(
      "related",
      others.map(({ id }) => id),
    );
    expect(await waiting()).toHaveLength(2);
  } finally {
    await queue.close();
  }
});
