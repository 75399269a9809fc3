import {
  compareImportedPage,
  getArticleForEditing,
  getImportRun,
  importPage,
  listImportedPages,
  pinRelated,
  previewUndoImport,
  readPageFile,
  saveDraft,
  startImport,
  undoImport,
} from "@gongji/application";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();

/** A page of its own with related titles. */
function pageText(title: string, related: readonly string[]): string {
  const entries = related.map(
    (other) => `${other}\n\n${other}的要点,先看清楚再办。\n\n医保问答 2025-04-24\n`,
  );
  return `${title}\n\n${title}要先在医保服务平台办好手续,然后才能使用。\n\n一、怎样办理\n\n打开服务平台,按照${title}的提示填写,确认以后即可生效。\n\n相关推荐\n\n${entries.join("\n")}`;
}

const start = () => startImport(room().context, room().actors.editor);

async function bringIn(runId: string, title: string, related: readonly string[] = []) {
  const fileName = `${title}.txt`;
  const read = readPageFile(fileName, new TextEncoder().encode(pageText(title, related)));
  return await importPage(room().context, room().actors.editor, { runId, fileName, ...read });
}

const undo = (runId: string) => undoImport(room().context, room().actors.editor, runId);
const exists = async (articleId: string) =>
  (await room().database.article.count({ where: { id: articleId } })) === 1;
const events = (subjectId: string) =>
  room().database.auditEvent.findMany({ where: { subjectId }, orderBy: { sequence: "asc" } });

async function edit(articleId: string) {
  const { context, actors, reader } = room();
  const { version } = await getArticleForEditing(reader, actors.editor, articleId);
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: version,
    saveId: crypto.randomUUID(),
    auto: false,
    draft: completeDraft("改过的标题"),
  });
}

test("a run nobody has touched leaves nothing behind, is audited, and can come in again", async () => {
  const runId = await start();
  const first = await bringIn(runId, "断缴以后怎么补", ["补缴要交滞纳金吗", "断缴影响报销吗"]);
  const second = await bringIn(runId, "补缴要交滞纳金吗", ["断缴影响报销吗", "断缴以后怎么补"]);
  expect(second).toMatchObject({ outcome: "filled_stub", articleId: first.related[0]?.articleId });
  const before = await previewUndoImport(room().context, room().actors.editor, runId);
  expect(before).toEqual({ removedPages: 2, removedStubs: 1, emptiedStubs: 0, kept: [] });
  expect(await undo(runId)).toEqual(before);
  for (const { articleId } of [first, ...first.related]) expect(await exists(articleId)).toBe(false);
  expect((await events(runId)).map(({ action }) => action)).toEqual(["import.started", "import.undone"]);
  expect((await events(first.articleId)).at(-1)).toMatchObject({
    action: "article.import_undone",
    detail: { title: "断缴以后怎么补" },
  });
  await expect(undo(runId)).rejects.toMatchObject({ problem: { code: "import.already_undone" } });
  expect(await bringIn(await start(), "断缴以后怎么补")).toMatchObject({ outcome: "created" });
});

test("what somebody changed or linked to since stays, with what it links to, and is listed", async () => {
  const { context, actors, reader } = room();
  const runId = await start();
  const changed = await bringIn(runId, "生育津贴怎么算", ["产假工资和津贴能同领吗"]);
  const linked = await bringIn(runId, "男职工能领津贴吗", ["津贴多久到账"]);
  const untouched = await bringIn(runId, "流产有没有津贴", ["津贴多久到账", "没有人看过的一条"]);
  await edit(changed.articleId);
  const other = await bringIn(await start(), "生育报销的另一篇");
  await pinRelated(context, actors.editor, {
    articleId: other.articleId,
    targetId: linked.articleId,
    expectedVersion: 1,
    position: 0,
    reason: null,
    expiresOn: null,
  });
  const done = await undo(runId);
  expect(done).toMatchObject({ removedPages: 1, removedStubs: 1 });
  expect(done.kept.map(({ title, because }) => `${title}: ${because}`).toSorted()).toEqual([
    "产假工资和津贴能同领吗: linked",
    "改过的标题: changed",
    "津贴多久到账: linked",
    "男职工能领津贴吗: linked",
  ]);
  expect(await exists(untouched.articleId)).toBe(false);
  const { run, kept } = await getImportRun(reader, actors.editor, runId);
  expect(run).toMatchObject({ pages: 2, removedPages: 1, mayUndo: false });
  expect(kept).toHaveLength(4);
});

test("a stub from before is a stub again, and the imported text stays in its history", async () => {
  const { reader, actors } = room();
  const earlier = await bringIn(await start(), "异地就医怎么备案", ["急诊要不要备案"]);
  const stubId = earlier.related[0]?.articleId ?? "";
  const runId = await start();
  await bringIn(runId, "急诊要不要备案");
  expect(await undo(runId)).toEqual({ removedPages: 0, removedStubs: 0, emptiedStubs: 1, kept: [] });
  expect(await getArticleForEditing(reader, actors.editor, stubId)).toMatchObject({ state: "stub" });
  expect((await reader.revisions(stubId, null, 5)).items.map(({ reason }) => reason)).toEqual([
    "restored",
    "imported",
    "imported",
  ]);
  expect(await bringIn(await start(), "急诊要不要备案")).toMatchObject({ outcome: "filled_stub" });
});

test("another editor's run is undone by those who publish, not by an editor", async () => {
  const { context, actors } = room();
  const runId = await startImport(context, actors.publisher);
  await expect(undo(runId)).rejects.toMatchObject({ problem: { code: "auth.not_allowed" } });
  const own = await start();
  await bringIn(own, "门诊怎么报销");
  expect(await undoImport(context, actors.publisher, own)).toMatchObject({ removedPages: 1 });
});

test("the database itself refuses to lose a revision somebody wrote", async () => {
  const runId = await start();
  const { articleId } = await bringIn(runId, "个人账户怎么查");
  const { database } = room();
  await expect(database.revision.deleteMany({ where: { articleId } })).rejects.toThrow("append-only");
  await edit(articleId);
  await expect(database.article.delete({ where: { id: articleId } })).rejects.toThrow("append-only");
});

test("a page of a run is shown part by part beside what was made of it", async () => {
  const { reader, actors } = room();
  const runId = await start();
  const { pageId } = await bringIn(runId, "缴费基数怎么定", ["基数有没有上限"]);
  const { items } = await listImportedPages(reader, actors.editor, { runId, limit: 10 });
  expect(items).toMatchObject([{ pageId, title: "缴费基数怎么定", made: "page" }]);
  const page = await compareImportedPage(reader, actors.editor, pageId ?? "");
  expect(page.parts.find(({ role }) => role === "title")?.text).toBe("缴费基数怎么定");
  expect(new Set(page.parts.map(({ role }) => role))).toEqual(new Set(["title", "article", "related"]));
  expect(page.related).toMatchObject([{ title: "基数有没有上限", outcome: "stub_created" }]);
});
