import { createArticle, moveArticle, withdrawArticle } from "@gongji/application";
import { findByIds, getPublishedArticle, listRelatedArticles } from "@gongji/application/published";
import { describe, expect, test } from "vitest";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-12-01T00:00:00Z");
const bySlug = (slug: string) => getPublishedArticle(room().published, NOW, { slug });
const move = (articleId: string, expectedVersion: number, slug: string) =>
  moveArticle(room().context, room().actors.publisher, { articleId, expectedVersion, slug });
const withdraw = (
  articleId: string,
  kind: "gone" | "notice" | "redirect",
  redirectToId: string | null = null,
) =>
  withdrawArticle(room().context, room().actors.publisher, {
    articleId,
    expectedVersion: 2,
    kind,
    note: "旧规定",
    redirectToId,
  });

describe("an article that moved", () => {
  test("answers at every earlier address with the one it has, also when it moved twice or was taken back", async () => {
    const id = await room().publish("first-home");
    await move(id, 2, "second-home");
    await move(id, 3, "third-home");
    for (const slug of ["first-home", "second-home"]) {
      expect(await bySlug(slug)).toEqual({ kind: "redirect", slug: "third-home" });
    }
    expect(await bySlug("third-home")).toMatchObject({ kind: "article", article: { articleId: id } });
    const gone = { kind: "gone" as const, note: "不再适用", redirectToId: null };
    await withdrawArticle(room().context, room().actors.publisher, {
      articleId: id,
      expectedVersion: 4,
      ...gone,
    });
    for (const slug of ["first-home", "third-home"]) {
      expect(await bySlug(slug)).toMatchObject({ kind: "gone", note: "不再适用" });
    }
  });

  test("keeps its earlier addresses from others, and may itself go back", async () => {
    const { context, actors, publish } = room();
    const id = await publish("kept-home");
    await move(id, 2, "left-for");
    const other = await publish("other-home");
    const taken = { problem: { code: "article.slug_taken" } };
    await expect(move(other, 2, "kept-home")).rejects.toMatchObject(taken);
    const draft = completeDraft("另一篇");
    await expect(
      createArticle(context, actors.editor, { title: "另一篇", slug: "kept-home", draft }),
    ).rejects.toMatchObject(taken);
    await move(id, 3, "kept-home");
    expect(await bySlug("left-for")).toEqual({ kind: "redirect", slug: "kept-home" });
    expect(await bySlug("kept-home")).toMatchObject({ kind: "article" });
  });

  test("leaves no moment in which another could take the address", async () => {
    const { context, publish, actors } = room();
    const id = await publish("contested");
    const taking = createArticle(context, actors.editor, {
      title: "抢占",
      slug: "contested-new",
      draft: completeDraft("抢占"),
    });
    const otherId = await taking;
    const left = Promise.withResolvers<void>();
    const mayCommit = Promise.withResolvers<void>();
    const leaving = context.unitOfWork.run(async ({ articles }) => {
      await articles.leaveAddress({ articleId: id, slug: "contested", at: NOW, to: "contested-away" });
      await articles.setSlug(id, "contested-away");
      left.resolve();
      await mayCommit.promise;
    });
    await left.promise;
    const taken = context.unitOfWork.run(({ articles }) => articles.setSlug(otherId, "contested"));
    const refused = expect(taken).rejects.toMatchObject({ problem: { code: "article.slug_taken" } });
    await expect
      .poll(() => room().database.$queryRaw`SELECT FROM pg_locks WHERE NOT granted`)
      .not.toHaveLength(0);
    mayCommit.resolve();
    await Promise.all([leaving, refused]);
  });
});

test("ids are answered in the order asked for, and those without a card say why", async () => {
  const { context, actors, publish } = room();
  const [shown, noticed, gone, moved] = [
    await publish("id-shown"),
    await publish("id-noticed"),
    await publish("id-gone"),
    await publish("id-redirected"),
  ];
  await withdraw(noticed, "notice");
  await withdraw(gone, "gone");
  await withdraw(moved, "redirect", shown);
  const draft = await createArticle(context, actors.editor, { title: "草稿", draft: completeDraft("草稿") });
  const nobody = "01990000-0000-7000-8000-ffffffffffff";
  const found = await findByIds(room().published, [moved, draft, shown, nobody, gone, noticed, shown]);
  expect(found).toMatchObject([
    { kind: "withdrawn", articleId: moved, redirectSlug: "id-shown" },
    { kind: "never_published", articleId: draft },
    { kind: "article", card: { slug: "id-shown" }, notice: null },
    { kind: "never_published", articleId: nobody },
    { kind: "withdrawn", articleId: gone, note: "旧规定", redirectSlug: null },
    { kind: "article", card: { slug: "id-noticed" }, notice: { note: "旧规定" } },
    { kind: "article", articleId: shown },
  ]);
  const byId = (articleId: string) => getPublishedArticle(room().published, NOW, { articleId });
  expect(await byId(shown)).toEqual(await bySlug("id-shown"));
  expect(await byId(moved)).toEqual({ kind: "redirect", slug: "id-shown" });
  expect(await byId(gone)).toMatchObject({ kind: "gone", note: "旧规定" });
  await expect(byId(draft)).rejects.toMatchObject({ problem: { code: "article.not_found" } });
  await expect(listRelatedArticles(room().published, NOW, { articleId: gone })).rejects.toMatchObject({
    problem: { code: "article.not_found" },
  });
});
