import {
  createArticle,
  discardDraft,
  getArticleForEditing,
  publishArticle,
  reinstateArticle,
  restoreRevision,
  saveDraft,
  setSlug,
  withdrawArticle,
} from "@gongji/application";
import {
  ARTICLE_ORIGINS,
  articleState,
  emptyDraft,
  PLATFORM,
  PUBLISH_BLOCKERS,
} from "@gongji/domain/article";
import { expect, test } from "vitest";
import { completeDraft, openEditorialRoom } from "../src/testing/editorial-room.ts";

const room = openEditorialRoom();
const saveId = (number: number) => `22222222-0000-4000-8000-${number.toString().padStart(12, "0")}`;

async function published(title: string): Promise<string> {
  const { context, actors } = room();
  const articleId = await createArticle(context, actors.editor, { title, draft: completeDraft(title) });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 1 });
  return articleId;
}

async function shownToReaders(articleId: string): Promise<unknown> {
  return await room().database.$queryRaw`
    SELECT title, withdrawal_kind FROM live.article WHERE id = ${articleId}::uuid`;
}

test("an incomplete draft is refused with every blocker, and stays a draft", async () => {
  const { context, actors, reader } = room();
  const articleId = await createArticle(context, actors.editor, { title: "空" });
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 1,
    saveId: saveId(1),
    auto: false,
    draft: { ...emptyDraft(""), effectiveFrom: "2026-02-01", effectiveTo: "2026-02-01" },
  });
  await expect(publishArticle(context, PLATFORM, { articleId, expectedVersion: 2 })).rejects.toMatchObject({
    // It has no image that could lack its words.
    problem: {
      code: "article.not_publishable",
      blockers: PUBLISH_BLOCKERS.filter((blocker) => blocker !== "image_alt_missing"),
    },
  });
  expect(await getArticleForEditing(reader, actors.editor, articleId)).toMatchObject({
    version: 2,
    state: "draft",
  });
});

test("publishing again supersedes the edition before, which stays frozen", async () => {
  const { context, actors, database } = room();
  const articleId = await published("改两次");
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    saveId: saveId(2),
    auto: false,
    draft: completeDraft("改两次之后"),
  });
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 3 });
  expect(await shownToReaders(articleId)).toEqual([{ title: "改两次之后", withdrawal_kind: null }]);
  const first = await database.edition.findFirstOrThrow({ where: { articleId, number: 1 } });
  expect(first.supersededAt).not.toBeNull();
  await expect(database.edition.update({ where: { id: first.id }, data: { title: "偷改" } })).rejects.toThrow(
    "frozen",
  );
  await expect(database.editionTopic.deleteMany({ where: { editionId: first.id } })).rejects.toThrow(
    "frozen",
  );
});

test("the address of an article that readers have seen is frozen; before, it is free", async () => {
  const { context, actors, reader } = room();
  const articleId = await createArticle(context, actors.editor, { title: "武汉家庭共济" });
  expect((await getArticleForEditing(reader, actors.editor, articleId)).slug).toBe("wu-han-jia-ting-gong-ji");
  await setSlug(context, actors.editor, { articleId, expectedVersion: 1, slug: "wuhan" });
  const live = await published("地址");
  await expect(
    setSlug(context, actors.editor, { articleId: live, expectedVersion: 2, slug: "other" }),
  ).rejects.toMatchObject({ problem: { code: "article.slug_frozen" } });
  const second = await createArticle(context, actors.editor, { title: "另一篇" });
  await expect(
    setSlug(context, actors.editor, { articleId: second, expectedVersion: 1, slug: "wuhan" }),
  ).rejects.toMatchObject({ problem: { code: "article.slug_taken" } });
});

test("withdrawal: gone and redirect leave the public views, notice stays readable, reinstating returns it", async () => {
  const { context, actors, database } = room();
  const target = await published("目标");
  const base = { expectedVersion: 2, note: "规则已变" };
  for (const kind of ["gone", "redirect", "notice"] as const) {
    const articleId = await published(`撤回${kind}`);
    const redirectToId = kind === "redirect" ? target : null;
    await withdrawArticle(context, actors.publisher, { ...base, articleId, kind, redirectToId });
    const shown = kind === "notice" ? [{ title: `撤回${kind}`, withdrawal_kind: "notice" }] : [];
    expect(await shownToReaders(articleId)).toEqual(shown);
    expect(
      await database.$queryRaw`SELECT id FROM live.listed_article WHERE id = ${articleId}::uuid`,
    ).toEqual([]);
    await reinstateArticle(context, actors.publisher, { articleId, expectedVersion: 3 });
    expect(await shownToReaders(articleId)).toEqual([{ title: `撤回${kind}`, withdrawal_kind: null }]);
  }
});

test("a redirect must lead to another article that is on show", async () => {
  const { context, actors } = room();
  const articleId = await published("要改道");
  const draftOnly = await createArticle(context, actors.editor, { title: "只有草稿" });
  for (const redirectToId of [null, articleId, draftOnly]) {
    const command = { articleId, expectedVersion: 2, kind: "redirect" as const, note: null, redirectToId };
    await expect(withdrawArticle(context, actors.publisher, command)).rejects.toMatchObject({
      problem: { code: "article.redirect_target_not_live" },
    });
  }
});

test("a discarded draft and every earlier text can be restored", async () => {
  const { context, actors, reader } = room();
  const articleId = await published("丢弃");
  const draft = completeDraft("丢弃前的改动");
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    saveId: saveId(3),
    auto: false,
    draft,
  });
  await discardDraft(context, actors.editor, { articleId, expectedVersion: 3 });
  expect(await getArticleForEditing(reader, actors.editor, articleId)).toMatchObject({ state: "live" });
  const { items } = await reader.revisions(articleId, null, 10);
  const revisionId = items.find(({ reason }) => reason === "discarded")?.revisionId ?? "";
  await restoreRevision(context, actors.editor, { articleId, expectedVersion: 4, revisionId });
  expect(await getArticleForEditing(reader, actors.editor, articleId)).toMatchObject({
    state: "live_with_draft",
    draft,
  });
});

test("a revision of another article is not restored", async () => {
  const { context, actors, reader } = room();
  const [mine, other] = [await published("我的"), await published("别人的")];
  const [revision] = (await reader.revisions(other, null, 1)).items;
  const command = { articleId: mine, expectedVersion: 2, revisionId: revision?.revisionId ?? "" };
  await expect(restoreRevision(context, actors.editor, command)).rejects.toMatchObject({
    problem: { code: "revision.not_found" },
  });
});

test("the state computed by SQL is the domain's on every combination of pointers", async () => {
  const { database } = room();
  for (const origin of ARTICLE_ORIGINS)
    for (const hasDraft of [true, false])
      for (const hasLive of [true, false])
        for (const withdrawn of [true, false])
          for (const bodyIsEmpty of [true, false]) {
            const [row] = await database.$queryRaw<{ state: string }[]>`
              SELECT article_state(${origin}, ${hasDraft}, ${hasLive}, ${withdrawn}, ${bodyIsEmpty}) AS state`;
            expect(row?.state).toBe(
              articleState({ origin, hasDraft, hasLive, withdrawn, trashed: false, bodyIsEmpty }),
            );
          }
});
