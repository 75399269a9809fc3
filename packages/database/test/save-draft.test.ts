import {
  createArticle,
  getArticleForEditing,
  ProblemError,
  publishArticle,
  saveDraft,
} from "@gongji/application";
import { PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const saveId = (number: number) => `11111111-0000-4000-8000-${number.toString().padStart(12, "0")}`;

async function newArticle(title: string): Promise<string> {
  const { context, actors } = room();
  return await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
}

test("a save raises the version and becomes a revision", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("第一篇");
  const draft = { ...completeDraft("第一篇"), shortAnswer: "改过了。" };
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 1,
    saveId: saveId(1),
    auto: true,
    draft,
  });
  const article = await getArticleForEditing(reader, actors.editor, articleId);
  expect(article).toMatchObject({ version: 2, draft, state: "draft" });
  const { items } = await reader.revisions(articleId, null, 10);
  expect(items.map(({ number, reason }) => ({ number, reason }))).toEqual([
    { number: 2, reason: "autosaved" },
    { number: 1, reason: "created" },
  ]);
});

test("a save of a version somebody else has passed is refused, and its text is kept", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("第二篇");
  const theirs = { ...completeDraft("第二篇"), shortAnswer: "先到。" };
  const mine = { ...completeDraft("第二篇"), shortAnswer: "后到。" };
  const save = { articleId, expectedVersion: 1, auto: false };
  await saveDraft(context, actors.publisher, { ...save, saveId: saveId(2), draft: theirs });
  const refused = await saveDraft(context, actors.editor, { ...save, saveId: saveId(3), draft: mine }).catch(
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(ProblemError);
  const { problem } = refused as ProblemError;
  expect(problem).toMatchObject({
    code: "article.version_conflict",
    currentVersion: 2,
    changedBy: "publisher",
  });
  if (problem.code !== "article.version_conflict") return;
  const kept = await reader.revision(problem.keptRevisionId ?? "");
  expect(kept).toMatchObject({ reason: "refused_conflict", content: { draft: mine } });
  expect((await getArticleForEditing(reader, actors.editor, articleId)).draft).toEqual(theirs);
});

test("of many saves of one version at once exactly one wins and every other text is kept", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("第三篇");
  const texts = Array.from({ length: 12 }, (_, index) => `并发第${index}稿`);
  const results = await Promise.allSettled(
    texts.map((shortAnswer, index) =>
      saveDraft(context, actors.editor, {
        articleId,
        expectedVersion: 1,
        saveId: saveId(100 + index),
        auto: true,
        draft: { ...completeDraft("第三篇"), shortAnswer },
      }),
    ),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { items } = await reader.revisions(articleId, null, 50);
  const stored = await Promise.all(items.map(({ revisionId }) => reader.revision(revisionId)));
  const found = stored.map((revision) => revision?.content.draft.shortAnswer);
  expect(found).toEqual(expect.arrayContaining(texts));
  expect(new Set(items.map(({ number }) => number)).size).toBe(items.length);
});

test("the same save sent twice is stored once", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("第四篇");
  const save = {
    articleId,
    expectedVersion: 1,
    saveId: saveId(4),
    auto: true,
    draft: completeDraft("第四篇改"),
  };
  await saveDraft(context, actors.editor, save);
  await saveDraft(context, actors.editor, save);
  expect((await getArticleForEditing(reader, actors.editor, articleId)).version).toBe(2);
  expect((await reader.revisions(articleId, null, 10)).items).toHaveLength(2);
});

test("a save that is sent again while it is still being written is stored once, and neither is refused", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("又发一次");
  const save = {
    articleId,
    expectedVersion: 1,
    saveId: saveId(6),
    auto: true,
    draft: completeDraft("又发一次改"),
  };
  await Promise.all(Array.from({ length: 6 }, () => saveDraft(context, actors.editor, save)));
  expect((await getArticleForEditing(reader, actors.editor, articleId)).version).toBe(2);
  expect((await reader.revisions(articleId, null, 10)).items).toHaveLength(2);
});

test("editing a live article leaves what readers see as it was", async () => {
  const { context, actors, reader, database } = room();
  const articleId = await newArticle("第五篇");
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  const draft = { ...completeDraft("第五篇"), shortAnswer: "还没发布的改动。" };
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    saveId: saveId(5),
    auto: true,
    draft,
  });
  const article = await getArticleForEditing(reader, actors.editor, articleId);
  expect(article).toMatchObject({
    state: "live_with_draft",
    live: { draft: completeDraft("第五篇") },
    draft,
  });
  const live = await database.$queryRaw`SELECT short_answer FROM live.article WHERE id = ${articleId}::uuid`;
  expect(live).toEqual([{ short_answer: "可以,须先绑定。" }]);
});

test("an author may edit what they created and nothing else", async () => {
  const { context, actors } = room();
  const own = await createArticle(context, actors.author, { title: "作者的" });
  const other = await newArticle("编辑的");
  const save = { expectedVersion: 1, auto: false, draft: completeDraft("作者写") };
  await saveDraft(context, actors.author, { ...save, articleId: own, saveId: saveId(6) });
  await expect(
    saveDraft(context, actors.author, { ...save, articleId: other, saveId: saveId(7) }),
  ).rejects.toMatchObject({ problem: { code: "auth.not_allowed" } });
});

test("a draft naming an unknown region, category or topic is refused and nothing of it is written", async () => {
  const { context, actors, reader } = room();
  const articleId = await newArticle("第六篇");
  const draft = completeDraft("第六篇");
  const wrong = [
    { ...draft, regionCode: "999999" },
    { ...draft, categoryKey: "nowhere" },
    { ...draft, topicKeys: ["mutual-aid", "nothing"] },
  ];
  for (const [index, bad] of wrong.entries()) {
    const save = { articleId, expectedVersion: 1, saveId: saveId(200 + index), auto: false, draft: bad };
    await expect(saveDraft(context, actors.editor, save)).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/^taxonomy\.unknown_/) },
    });
  }
  expect((await getArticleForEditing(reader, actors.editor, articleId)).version).toBe(1);
});
