import {
  approveDraft,
  countArticles,
  createArticle,
  emptyTrash,
  getArticleForEditing,
  importPage,
  listArticlesForEditors,
  listReferrers,
  listTrash,
  pinRelated,
  planPublication,
  publishArticle,
  purgeArticle,
  readPageFile,
  restoreFromTrash,
  restoreRevision,
  searchLinkTargets,
  setSlug,
  startImport,
  submitDraft,
  trashArticle,
  unpinRelated,
} from "@gongji/application";
import { addComment } from "@gongji/application/comments";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { createPublishedPool } from "../../src/published/index.ts";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const DAY_MS = 86_400_000;

const create = (title: string) =>
  createArticle(room().context, room().actors.editor, { title, draft: completeDraft(title) });
const get = (articleId: string) => getArticleForEditing(room().reader, room().actors.admin, articleId);
const change = async (articleId: string) => ({
  articleId,
  expectedVersion: (await get(articleId)).version,
});
const trash = async (articleId: string, reason: string | null = null) =>
  trashArticle(room().context, room().actors.editor, { ...(await change(articleId)), reason });
const pin = async (articleId: string, targetId: string) =>
  pinRelated(room().context, room().actors.editor, {
    ...(await change(articleId)),
    ...{ targetId, position: null, reason: null, expiresOn: null },
  });
const trashed = async () => (await listTrash(room().context, room().actors.publisher, { limit: 100 })).items;
const exists = async (id: string) => (await room().database.article.count({ where: { id } })) === 1;
/** The commands of a room so many days later. */
const daysLater = (days: number) => ({
  ...room().context,
  now: () => new Date(room().context.now().getTime() + days * DAY_MS),
});
const problem = (code: string) => ({ problem: { code } });

test("what is in the trash is in no list, count, search or work of the room, and is restored as it was", async () => {
  const { context, reader, actors, database } = room();
  const articleId = await create("骑车摔伤医保报不报");
  await submitDraft(context, actors.editor, { ...(await change(articleId)), note: null, expiry: null });
  const at = context.now();
  const everywhere = async () => ({
    listed: (await listArticlesForEditors(reader, actors.editor, at, { limit: 100 })).items.some(
      (item) => item.articleId === articleId,
    ),
    found: (
      await searchLinkTargets(reader, actors.editor, {
        articleId: crypto.randomUUID(),
        text: "骑车摔伤",
        limit: 10,
      })
    ).length,
    submitted: (await reader.waiting({ userId: null, now: at })).submissions.length,
    counted: await countArticles(reader, actors.editor, at),
  });
  const before = await everywhere();
  expect(before).toMatchObject({ listed: true, found: 1, submitted: 1 });
  expect(before.counted).toMatchObject({ byState: { draft: 1 }, byStage: { submitted: 1, editing: 0 } });

  await trash(articleId, "和另一篇重复");
  const gone = await everywhere();
  expect(gone).toMatchObject({ listed: false, found: 0, submitted: 0 });
  expect(gone.counted).toMatchObject({ byState: { draft: 0 }, byStage: { submitted: 0, editing: 0 } });
  expect(await trashed()).toMatchObject([
    { articleId, title: "骑车摔伤医保报不报", by: { name: "editor" }, reason: "和另一篇重复", namedBy: 0 },
  ]);
  expect(await get(articleId)).toMatchObject({ state: "trashed", trashed: { reason: "和另一篇重复" } });

  await restoreFromTrash(context, actors.editor, await change(articleId));
  expect(await everywhere()).toEqual(before);
  expect(await trashed()).toEqual([]);
  const events = await database.auditEvent.findMany({
    where: { subjectId: articleId },
    orderBy: { sequence: "asc" },
  });
  expect(events.map(({ action }) => action).slice(-2)).toEqual([
    "article.trashed",
    "article.restored_from_trash",
  ]);
});

test("nothing is placed or discussed that is in the trash", async () => {
  const { context, actors } = room();
  const [articleId, targetId] = [await create("住院押金怎么退"), await create("住院押金草稿二")];
  await trash(targetId);
  await expect(pin(articleId, targetId)).rejects.toMatchObject(problem("related.target_not_found"));
  await expect(
    addComment(context, actors.editor, { articleId: targetId, quote: null, text: "看看", mentions: [] }),
  ).rejects.toMatchObject(problem("article.not_found"));
});

test("a preview link opens nothing that is in the trash", async () => {
  const pool = createPublishedPool({ url: room().url, poolSize: 1, forPreview: true });
  const previewed = async (articleId: string) =>
    (await pool.query("SELECT title FROM preview.article WHERE id = $1", [articleId])).rowCount;
  try {
    const articleId = await create("分享过又不要的稿");
    expect(await previewed(articleId)).toBe(1);
    await trash(articleId);
    expect(await previewed(articleId)).toBe(0);
  } finally {
    await pool.end();
  }
});

test("what readers have seen cannot be put in the trash, not even behind the commands", async () => {
  const { context, database } = room();
  const articleId = await create("生育保险怎么办理登记");
  await publishArticle(context, PLATFORM, await change(articleId));
  await expect(trash(articleId)).rejects.toMatchObject(problem("article.was_published"));
  await expect(
    database.article.update({ where: { id: articleId }, data: { trashedAt: new Date() } }),
  ).rejects.toThrow(/article_trashed_unseen/);
});

test("a link to what is in the trash is shown as one, keeps it from being deleted, and goes with nothing", async () => {
  const { context, reader, actors } = room();
  const [namingId, targetId] = [await create("退休人员门诊怎么报销"), await create("退休人员门诊旧稿")];
  await pin(namingId, targetId);
  await trash(targetId);
  expect((await get(namingId)).related.pins).toMatchObject([
    { target: { articleId: targetId, state: "trashed" } },
  ]);
  expect((await listReferrers(reader, actors.editor, targetId)).items).toHaveLength(1);
  expect((await trashed()).find(({ articleId }) => articleId === targetId)).toMatchObject({
    ...{ namedBy: 1, mayPurge: false },
  });
  await expect(purgeArticle(context, actors.publisher, await change(targetId))).rejects.toMatchObject({
    problem: { code: "article.named_elsewhere", count: 1 },
  });
  await emptyTrash(daysLater(31), PLATFORM);
  expect(await exists(targetId)).toBe(true);

  await unpinRelated(context, actors.editor, { ...(await change(namingId)), targetId });
  expect(await emptyTrash(daysLater(31), PLATFORM)).toBeGreaterThanOrEqual(1);
  expect(await exists(targetId)).toBe(false);
});

test("a published history that named it neither keeps it nor loses its own revision", async () => {
  const { context, actors, reader } = room();
  const [namingId, targetId] = [await create("异地备案多久生效"), await create("异地备案旧稿")];
  await pin(namingId, targetId);
  await publishArticle(context, PLATFORM, await change(namingId));
  await expect(room().database.relatedLink.deleteMany({ where: { targetId } })).rejects.toThrow(/frozen/);
  await unpinRelated(context, actors.editor, { ...(await change(namingId)), targetId });
  await trash(targetId);
  await expect(purgeArticle(context, actors.publisher, await change(targetId))).rejects.toMatchObject(
    problem("article.named_elsewhere"),
  );
  await publishArticle(context, PLATFORM, await change(namingId));
  await purgeArticle(context, actors.publisher, await change(targetId));
  expect(await exists(targetId)).toBe(false);

  const { items } = await reader.revisions(namingId, null, 50);
  const published = items.findLast(({ reason }) => reason === "published")?.revisionId ?? "";
  expect((await reader.revision(published))?.content.related.pins).toMatchObject([{ articleId: targetId }]);
  await restoreRevision(context, actors.editor, { ...(await change(namingId)), revisionId: published });
  expect((await get(namingId)).related.pins).toEqual([]);
});

test("two that name each other are both deleted after thirty days, not a day before", async () => {
  const { database } = room();
  const [first, second] = [await create("互相引用的甲稿"), await create("互相引用的乙稿")];
  await pin(first, second);
  await pin(second, first);
  await trash(first);
  await trash(second);
  await emptyTrash(daysLater(29), PLATFORM);
  expect([await exists(first), await exists(second)]).toEqual([true, true]);
  expect(await emptyTrash(daysLater(31), PLATFORM)).toBe(2);
  expect([await exists(first), await exists(second)]).toEqual([false, false]);
  const event = await database.auditEvent.findFirst({
    where: { subjectId: first, action: "article.purged" },
  });
  expect(event).toMatchObject({ actorId: null, detail: { title: "互相引用的甲稿" } });
});

test("several workers empty the trash once", async () => {
  const articleIds = await Promise.all(["一", "二", "三", "四"].map((word) => create(`同时清理的${word}稿`)));
  for (const articleId of articleIds) await trash(articleId);
  const purged = await Promise.all([1, 2, 3].map(() => emptyTrash(daysLater(31), PLATFORM)));
  expect(purged.reduce((sum, count) => sum + count, 0)).toBe(4);
});

test("an address stays its article's in the trash, as does what was typed; both go once it is deleted", async () => {
  const { context, actors, database } = room();
  const [kept, wanting] = [await create("缴费年限怎么算"), await create("缴费年限另稿")];
  const { slug } = await get(kept);
  await trash(kept);
  const wanted = async () => setSlug(context, actors.editor, { ...(await change(wanting)), slug });
  await expect(wanted()).rejects.toMatchObject(problem("article.slug_taken"));
  await expect(database.revision.deleteMany({ where: { articleId: kept } })).rejects.toThrow(/append-only/);
  await purgeArticle(context, actors.publisher, await change(kept));
  await wanted();
  expect((await get(wanting)).slug).toBe(slug);
  expect(await database.revision.count({ where: { articleId: kept } })).toBe(0);
});

test("a title in an imported page never leads into the trash", async () => {
  const { context, actors } = room();
  const stubId = await create("没人要的旧页面");
  await trash(stubId);
  const runId = await startImport(context, actors.editor);
  const text =
    "新来的页面\n\n要先办好手续,然后才能使用。\n\n一、怎样办理\n\n打开服务平台,按提示填写,确认以后即可生效。\n\n相关推荐\n\n没人要的旧页面\n\n要点,先看清楚再办。\n\n医保问答 2025-04-24\n";
  const read = readPageFile("a.txt", new TextEncoder().encode(text));
  const { related } = await importPage(context, actors.editor, { runId, fileName: "a.txt", ...read });
  expect(related).toMatchObject([{ outcome: "stub_created" }]);
  expect(related[0]?.articleId).not.toBe(stubId);
});

test("what was planned for it ends with the trash and does not come back with it", async () => {
  const { context, actors, database } = room();
  const articleId = await create("计划发布又不要了");
  await submitDraft(context, actors.editor, { ...(await change(articleId)), note: null, expiry: null });
  await approveDraft(context, actors.admin, { ...(await change(articleId)), note: null });
  const publishAt = new Date("2099-01-01T00:00:00Z");
  await planPublication(context, actors.publisher, { ...(await change(articleId)), publishAt });
  await trash(articleId);
  await restoreFromTrash(context, actors.editor, await change(articleId));
  expect(await database.plannedAct.findMany({ where: { articleId } })).toMatchObject([
    { state: "cancelled" },
  ]);
  expect((await get(articleId)).workflow.stage).toBe("approved");
});
