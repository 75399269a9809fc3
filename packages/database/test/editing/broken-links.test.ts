import {
  createArticle,
  discardDraft,
  getArticleForEditing,
  listReferrers,
  pinRelated,
  publishArticle,
  purgeArticle,
  readBrokenLinks,
  reinstateArticle,
  restoreFromTrash,
  saveDraft,
  trashArticle,
  withdrawArticle,
} from "@gongji/application";
import { type ArticleDraft, PLATFORM } from "@gongji/domain/article";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../../src/testing/editorial-room.ts";

const room = openEditorialRoom();

/** A complete draft whose text, in a table and in bold, links to those articles. */
function linking(title: string, articleIds: readonly string[]): ArticleDraft {
  const words = articleIds.map((articleId) => ({
    type: "text" as const,
    text: "那一篇",
    marks: [{ type: "bold" as const }, { type: "articleLink" as const, attrs: { articleId } }],
  }));
  const paragraph = {
    type: "paragraph" as const,
    content: [{ type: "text" as const, text: "请看" }, ...words],
  };
  const cell = { type: "tableCell" as const, content: [paragraph] };
  const content = [{ type: "table" as const, content: [{ type: "tableRow" as const, content: [cell] }] }];
  return { ...completeDraft(title), body: { type: "doc", content } };
}

const create = (title: string, linkedIds: readonly string[] = []) =>
  createArticle(room().context, room().actors.editor, { title, draft: linking(title, linkedIds) });
const get = (articleId: string) => getArticleForEditing(room().reader, room().actors.admin, articleId);
const change = async (articleId: string) => ({
  articleId,
  expectedVersion: (await get(articleId)).version,
});
const publish = async (articleId: string) =>
  publishArticle(room().context, PLATFORM, await change(articleId));
const createLive = async (title: string, linkedIds: readonly string[] = []) => {
  const articleId = await create(title, linkedIds);
  await publish(articleId);
  return articleId;
};
const withdraw = async (articleId: string) =>
  withdrawArticle(room().context, room().actors.publisher, {
    ...(await change(articleId)),
    ...{ kind: "gone", note: null, redirectToId: null },
  });
const save = async (articleId: string, draft: ArticleDraft) =>
  saveDraft(room().context, room().actors.editor, {
    ...(await change(articleId)),
    ...{ saveId: crypto.randomUUID(), auto: true, draft },
  });
const broken = async (filter: Parameters<typeof readBrokenLinks>[2] = {}) =>
  (await readBrokenLinks(room().reader, room().actors.author, filter)).items.map(
    ({ article, position, target }) => [article.title, position, target?.state ?? null],
  );

test("an article says where its text links to and in which state that is, until the words are taken out", async () => {
  const targetId = await createLive("断缴怎么补");
  const articleId = await create("补缴以后多久恢复", [targetId, targetId]);
  expect((await get(articleId)).linked).toMatchObject([{ articleId: targetId, state: "live" }]);
  await withdraw(targetId);
  expect((await get(articleId)).linked).toMatchObject([{ articleId: targetId, state: "withdrawn" }]);
  await save(articleId, completeDraft("补缴以后多久恢复"));
  expect((await get(articleId)).linked).toEqual([]);
});

test("who asks what links to an article is told of links in the text as well as of places in lists", async () => {
  const targetId = await createLive("异地备案要不要材料");
  const textId = await createLive("异地就医第一步", [targetId]);
  await pinRelated(room().context, room().actors.editor, {
    ...(await change(textId)),
    ...{ targetId, position: null, reason: null, expiresOn: null },
  });
  const referrers = async () =>
    (await listReferrers(room().reader, room().actors.author, targetId)).items.map(
      ({ target, position, live }) => [target.articleId, position, live],
    );
  expect(await referrers()).toEqual([
    [textId, null, true],
    [textId, 0, false],
    [textId, null, false],
  ]);
  await discardDraft(room().context, room().actors.editor, await change(textId));
  expect(await referrers()).toEqual([[textId, null, true]]);
  await withdraw(textId);
  expect(await referrers()).toEqual([]);
});

test("the report names each link readers cannot follow, and no other, until it can be followed or is gone", async () => {
  const { context, actors } = room();
  const liveId = await createLive("还在的一篇");
  const withdrawnId = await createLive("要下线的一篇");
  const draftId = await create("还没发布的一篇");
  const titleOfTexts = "正文里有链接的一篇";
  const textsId = await createLive(titleOfTexts, [liveId, withdrawnId, draftId]);
  const listId = await createLive("列为相关的一篇");
  for (const targetId of [liveId, draftId, withdrawnId])
    await pinRelated(context, actors.editor, {
      ...(await change(listId)),
      ...{ targetId, position: null, reason: null, expiresOn: null },
    });
  await publish(listId);
  // What nobody reads breaks nothing.
  await create("只是草稿的一篇", [draftId]);

  expect(await broken()).toEqual([[titleOfTexts, null, "draft"]]);
  await withdraw(withdrawnId);
  expect(await broken()).toHaveLength(3);
  expect(await broken()).toEqual(
    expect.arrayContaining([
      [titleOfTexts, null, "draft"],
      [titleOfTexts, null, "withdrawn"],
      ["列为相关的一篇", 2, "withdrawn"],
    ]),
  );
  expect(await broken({ categoryKey: "mutual-aid", owner: "none" })).toHaveLength(3);
  expect(await broken({ regionCode: "420100" })).toEqual([]);

  await reinstateArticle(context, actors.publisher, await change(withdrawnId));
  await trashArticle(context, actors.editor, { ...(await change(draftId)), reason: null });
  expect(await broken()).toEqual(
    expect.arrayContaining([
      [titleOfTexts, null, "trashed"],
      ["列为相关的一篇", 1, "trashed"],
    ]),
  );
  await restoreFromTrash(context, actors.editor, await change(draftId));
  await publish(draftId);
  expect(await broken()).toEqual([]);
  await withdraw(textsId);
  await withdraw(draftId);
  expect(await broken()).toEqual([["列为相关的一篇", 1, "withdrawn"]]);
});

test("a link to what was deleted for good is told without a name", async () => {
  const { context, actors } = room();
  const goneId = await create("删掉的一篇");
  const textId = await createLive("链接到删掉的一篇", [goneId]);
  await trashArticle(context, actors.editor, { ...(await change(goneId)), reason: null });
  await purgeArticle(context, actors.publisher, await change(goneId));
  expect((await get(textId)).linked).toEqual([]);
  expect(await broken()).toContainEqual(["链接到删掉的一篇", null, null]);
});
