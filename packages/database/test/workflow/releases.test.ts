import {
  addToRelease,
  approveDraft,
  cancelRelease,
  createArticle,
  createRelease,
  getArticleForEditing,
  getRelease,
  planRelease,
  publishArticle,
  publishRelease,
  type ReleaseActGiven,
  reinstateArticle,
  removeFromRelease,
  removeRelease,
  revertRelease,
  runDueReleases,
  saveDraft,
  submitDraft,
  trashArticle,
} from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { getPublishedArticle } from "@gongji/application/published";
import { PLATFORM } from "@gongji/domain/article";
import pg from "pg";
import { expect, test } from "vitest";
import { ANNOUNCEMENT_CHANNEL, readPayload } from "../../src/announcements/announcement-channel.ts";
import { createDatabase, createUnitOfWork } from "../../src/index.ts";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "../published/readers-room.ts";

const room = openReadersRoom();
const NINE = new Date("2027-03-01T01:00:00Z");
const PUBLISH: ReleaseActGiven = { act: "publish" };
const WITHDRAW: ReleaseActGiven = { act: "withdraw", kind: "gone", note: "政策已经废止" };
let count = 0;

const version = async (id: string) =>
  (await room().database.article.findUniqueOrThrow({ where: { id } })).version;
const change = async (articleId: string) => ({ articleId, expectedVersion: await version(articleId) });
const get = (releaseId: string) =>
  getRelease(
    { unitOfWork: room().context.unitOfWork, reader: room().reader },
    room().actors.admin,
    releaseId,
  );
const seen = async (releaseId: string) => ({ releaseId, expectedVersion: (await get(releaseId)).version });
/** What a worker sees of the world: the room's, at a time of its own. */
const workerAt = (now: Date, database = room().database): CommandContext => ({
  ...room().context,
  now: () => now,
  newId: () => crypto.randomUUID(),
  unitOfWork: createUnitOfWork(database),
});

async function approve(articleId: string): Promise<void> {
  const { context, actors } = room();
  await submitDraft(context, actors.editor, { ...(await change(articleId)), note: null, expiry: null });
  await approveDraft(context, actors.admin, { ...(await change(articleId)), note: null });
}

/** An approved article readers have never seen. */
async function approved(word: string): Promise<string> {
  const { context, actors } = room();
  count += 1;
  const title = `${word}第 ${count} 篇`;
  const draft = completeDraft(title);
  const articleId = await createArticle(context, actors.editor, { title, slug: `release-${count}`, draft });
  await approve(articleId);
  return articleId;
}

async function edit(articleId: string, title: string): Promise<void> {
  const save = { saveId: crypto.randomUUID(), auto: false, draft: completeDraft(title) };
  await saveDraft(room().context, room().actors.editor, { ...(await change(articleId)), ...save });
}

/** An article on show whose next edition has been approved. */
async function revised(word: string): Promise<string> {
  const articleId = await approved(word);
  await publishArticle(room().context, PLATFORM, await change(articleId));
  await edit(articleId, `${word}新版`);
  await approve(articleId);
  return articleId;
}

async function release(
  name: string,
  ...parts: readonly (readonly [ReleaseActGiven, ...string[]])[]
): Promise<string> {
  const { context, actors } = room();
  const releaseId = await createRelease(context, actors.editor, { name });
  for (const [does, ...articleIds] of parts) {
    await addToRelease(context, actors.editor, { ...(await seen(releaseId)), articleIds, does });
  }
  return releaseId;
}

/** The title readers see, or what they are told instead. */
async function shown(articleId: string): Promise<string> {
  try {
    const answer = await getPublishedArticle(room().published, new Date(), { articleId });
    return answer.kind === "article" ? answer.article.title : answer.kind;
  } catch {
    return "nothing";
  }
}
const publish = async (releaseId: string) =>
  publishRelease(room().context, room().actors.publisher, await seen(releaseId));
const plan = async (releaseId: string, publishAt = NINE) =>
  planRelease(room().context, room().actors.publisher, { ...(await seen(releaseId)), publishAt });
const problem = (code: string) => ({ problem: { code } });
const actions = async (subjectId: string) =>
  (await room().database.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: "asc" } })).map(
    ({ action }) => action,
  );

test("a release shows new and changed articles and takes others off show, and reverts to what readers saw before", async () => {
  const { context, actors, database } = room();
  const [fresh, changed, old] = [await approved("新政"), await revised("改政"), await revised("旧政")];
  const before = [await shown(changed), await shown(old)];
  const releaseId = await release("三月新政", [PUBLISH, fresh, changed], [WITHDRAW, old]);
  expect((await get(releaseId)).members.map(({ problem }) => problem)).toEqual([null, null, null]);
  await publish(releaseId);
  expect([await shown(changed), await shown(old)]).toEqual(["改政新版", "gone"]);
  expect(await shown(fresh)).toMatch("新政");
  expect(await get(releaseId)).toMatchObject({
    state: "published",
    abilities: { revert: true, publish: false },
  });

  await revertRelease(context, actors.publisher, await seen(releaseId));
  expect([await shown(changed), await shown(old)]).toEqual(before);
  expect(await shown(fresh)).toBe("gone");
  expect(await get(releaseId)).toMatchObject({ state: "reverted", abilities: { revert: false } });
  const room2 = await getArticleForEditing(room().reader, actors.admin, changed);
  expect(room2).toMatchObject({
    state: "live_with_draft",
    draft: { title: "改政新版" },
    workflow: { stage: "editing" },
  });
  expect(await actions(releaseId)).toEqual([
    "release.created",
    "release.articles_added",
    "release.articles_added",
    "release.published",
    "release.reverted",
  ]);
  expect((await actions(changed)).at(-1)).toBe("article.reverted");
  const spans = await room().reader.showEvents(changed);
  expect(spans.map(({ kind }) => kind)).toEqual(["published", "published", "published"]);
  const last = await database.revision.findUnique({ where: { id: spans.at(-1)?.revisionId ?? "" } });
  expect(last?.title).toBe(before[0]);
});

test("one that is not approved, incomplete, gone or not on show keeps all from changing, and each is named with why", async () => {
  const { context, actors } = room();
  const ready = await approved("好的");
  const unapproved = await approved("改过的");
  await edit(unapproved, "批准以后又改");
  const blank = await createArticle(context, actors.editor, { title: "空的" });
  const offShow = await approved("没上线");
  const trashed = await approved("不要的");
  const releaseId = await release(
    "没准备好",
    [PUBLISH, ready, unapproved, blank, trashed],
    [WITHDRAW, offShow],
  );
  await trashArticle(context, actors.editor, { ...(await change(trashed)), reason: null });
  const problems = new Map(
    (await get(releaseId)).members.map(({ target, problem }) => [target.articleId, problem]),
  );
  expect([ready, unapproved, blank, trashed, offShow].map((id) => problems.get(id))).toEqual([
    null,
    "review.not_approved",
    "article.not_publishable",
    "article.in_trash",
    "article.not_live",
  ]);
  await expect(publish(releaseId)).rejects.toMatchObject(problem("release.not_ready"));
  await expect(plan(releaseId)).rejects.toMatchObject(problem("release.not_ready"));
  expect(await shown(ready)).toBe("nothing");
  expect(await version(ready)).toBe(3);
});

test("a planned release comes about once at its time, whichever worker does it, and is frozen until then", async () => {
  const ids = [await approved("计划"), await revised("计划")];
  const releaseId = await release("早上九点", [PUBLISH, ...ids]);
  await plan(releaseId);
  const { context, actors } = room();
  await expect(
    removeFromRelease(context, actors.editor, { ...(await seen(releaseId)), articleId: ids[0] ?? "" }),
  ).rejects.toMatchObject(problem("release.not_in_state"));
  const early = new Date(NINE.getTime() - 1);
  expect(await runDueReleases(workerAt(early), PLATFORM)).toEqual({ done: 0, failed: [] });
  const others = [createDatabase(room().url), createDatabase(room().url)];
  try {
    const runs = await Promise.all(
      others.map((database) => runDueReleases(workerAt(NINE, database), PLATFORM)),
    );
    expect(runs.reduce((sum, { done }) => sum + done, 0)).toBe(1);
  } finally {
    for (const database of others) await database.$disconnect();
  }
  expect(await shown(ids[1] ?? "")).toBe("计划新版");
  expect((await actions(releaseId)).filter((action) => action === "release.published")).toHaveLength(1);
  expect(await get(releaseId)).toMatchObject({
    state: "published",
    publishAt: null,
    published: { by: null },
  });
});

test("a member edited after the plan fails all of it, says so, and is not the plan even when it is approved again", async () => {
  const [kept, edited] = [await approved("不动的"), await approved("要改的")];
  const releaseId = await release("改了一篇", [PUBLISH, kept, edited]);
  await plan(releaseId);
  await edit(edited, "计划以后改的");
  await approve(edited);
  expect((await get(releaseId)).members.find(({ target }) => target.articleId === edited)?.problem).toBe(
    "release.member_changed",
  );
  expect((await runDueReleases(workerAt(NINE), PLATFORM)).failed).toHaveLength(1);
  expect([await shown(kept), await shown(edited)]).toEqual(["nothing", "nothing"]);
  const failed = await get(releaseId);
  expect(failed).toMatchObject({
    state: "open",
    failure: { problem: "release.not_ready", titles: ["计划以后改的"] },
    abilities: { markSeen: true, publish: true },
  });
  expect((await actions(releaseId)).at(-1)).toBe("release.failed");
  expect(await runDueReleases(workerAt(NINE), PLATFORM)).toEqual({ done: 0, failed: [] });
  // Published by hand afterwards, with the text as it has been approved since.
  await publish(releaseId);
  expect(await shown(edited)).toBe("计划以后改的");
  expect((await get(releaseId)).failure).toBeNull();
});

test("readers who have seen one article of a release see all of it", async () => {
  const ids = [await revised("同时"), await revised("同时"), await revised("同时")];
  const releaseId = await release("同时换新", [PUBLISH, ...ids]);
  const { published } = room();
  let isOver = false;
  const halves: string[][] = [];
  let complete = 0;
  const read = async () => {
    while (!isOver || complete === 0) {
      // One statement sees one moment; one after the other must never go back.
      const together = (await published.byIds(ids)).map((item) =>
        item.kind === "article" ? item.card.title : "",
      );
      const one = await shown(ids[0] ?? "");
      const other = await shown(ids[2] ?? "");
      const isNew = together.filter((title) => title === "同时新版").length;
      if (isNew !== 0 && isNew !== 3) halves.push(together);
      if (one === "同时新版" && other !== "同时新版") halves.push([one, other]);
      if (isNew === 3) complete += 1;
    }
  };
  const readers = [read(), read()];
  await publish(releaseId);
  isOver = true;
  await Promise.all(readers);
  expect(halves).toEqual([]);
  expect(complete).toBeGreaterThan(0);
});

test("a release is announced once, and after all of it can be read", async () => {
  const ids = [await approved("通知"), await revised("通知")];
  const releaseId = await release("一次通知", [PUBLISH, ...ids]);
  const listener = new pg.Client({ connectionString: room().url });
  await listener.connect();
  const numbers: (string | null)[] = [];
  const seenThen: Promise<string>[] = [];
  listener.on("notification", ({ payload = "" }) => {
    numbers.push(readPayload(payload).sequence);
    seenThen.push(...ids.map(shown));
  });
  try {
    await listener.query(`LISTEN ${ANNOUNCEMENT_CHANNEL}`);
    const before = await room().database.announcement.count();
    await publish(releaseId);
    await listener.query("SELECT 1");
    expect((await room().database.announcement.count()) - before).toBe(1);
    expect(numbers).toHaveLength(1);
    for (const title of await Promise.all(seenThen)) expect(title).toMatch("通知");
  } finally {
    await listener.end();
  }
  const changes = await room().database.change.findMany({ where: { articleId: { in: ids }, isLast: true } });
  expect(changes).toHaveLength(2);
});

test("what changed for readers after a release keeps it from being reverted, and nothing of it is", async () => {
  const { context, actors } = room();
  const [first, second] = [await revised("回不去"), await revised("回不去")];
  const releaseId = await release("回不去了", [PUBLISH, first, second]);
  await publish(releaseId);
  await edit(second, "后来又发布的");
  await publishArticle(context, PLATFORM, await change(second));
  await expect(revertRelease(context, actors.publisher, await seen(releaseId))).rejects.toMatchObject({
    problem: { code: "release.changed_since", articleIds: [second] },
  });
  expect(await shown(first)).toBe("回不去新版");
});

test("an article is in one release at most that is still to come", async () => {
  const { context, actors } = room();
  const articleId = await approved("只能一处");
  const first = await release("第一个", [PUBLISH, articleId]);
  const second = await release("第二个");
  const adding = async () =>
    addToRelease(context, actors.editor, { ...(await seen(second)), articleIds: [articleId], does: PUBLISH });
  await expect(adding()).rejects.toMatchObject({
    problem: { code: "release.article_elsewhere", name: "第一个" },
  });
  await removeRelease(context, actors.editor, await seen(first));
  await adding();
  expect((await get(second)).count).toBe(1);
});

test("two who change a release at once: the second is told, and a cancelled plan can be changed again", async () => {
  const { context, actors } = room();
  const [one, other] = [await approved("版本"), await approved("版本")];
  const releaseId = await release("两个人", [PUBLISH, one]);
  const stale = await seen(releaseId);
  await addToRelease(context, actors.editor, { ...stale, articleIds: [other], does: PUBLISH });
  await expect(publishRelease(context, actors.publisher, stale)).rejects.toMatchObject(
    problem("release.version_conflict"),
  );
  await plan(releaseId);
  await cancelRelease(context, actors.publisher, await seen(releaseId));
  await removeFromRelease(context, actors.editor, { ...(await seen(releaseId)), articleId: other });
  expect(await get(releaseId)).toMatchObject({ state: "open", count: 1, members: [{ problem: null }] });
});

test("a release and the single acts on its articles never wait crosswise", async () => {
  const { context, actors } = room();
  const ids = [];
  for (let index = 0; index < 4; index += 1) ids.push(await revised("交叉"));
  const [a = "", b = "", c = "", d = ""] = ids;
  const releaseId = await release("交叉", [PUBLISH, a, b], [WITHDRAW, c]);
  const single = async (articleId: string) =>
    publishArticle(context, PLATFORM, await change(articleId)).catch((error) => error.problem?.code);
  const [, ...codes] = await Promise.all([publish(releaseId), single(b), single(d), single(a)]);
  const allowed = [undefined, "article.version_conflict", "article.nothing_to_publish"];
  for (const code of codes) expect(allowed).toContain(code);
  await reinstateArticle(context, actors.publisher, await change(c));
  expect(await shown(d)).toBe("交叉新版");
});
