import { saveDraft, withdrawArticle } from "@gongji/application";
import { getPublishedArticle, type PublishedArticle } from "@gongji/application/published";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, describe, expect, test } from "vitest";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-12-01T00:00:00Z");

async function read(slug: string, now = NOW): Promise<PublishedArticle> {
  const answer = await getPublishedArticle(room().published, now, { slug });
  if (answer.kind !== "article") throw new Error(`${slug} is ${answer.kind}`);
  return answer.article;
}

test("an article is read with everything its page shows", async () => {
  const { publish } = room();
  const linked = await publish("linked-answer", { draft: { categoryKey: "mutual-aid" } });
  await publish("whole-answer", {
    draft: {
      title: "武汉家庭共济怎么办",
      regionCode: "420100",
      effectiveFrom: "2026-01-01",
      disclaimer: "以当地为准",
      body: {
        type: "doc",
        content: [
          {
            type: "paragraph",
            content: [
              { type: "text", text: "见", marks: [{ type: "articleLink", attrs: { articleId: linked } }] },
            ],
          },
        ],
      },
    },
  });
  const article = await read("whole-answer");
  expect(article).toMatchObject({
    title: "武汉家庭共济怎么办",
    question: "武汉家庭共济怎么办?",
    region: { code: "420100", name: "武汉市", nameEn: "Wuhan", level: "prefecture" },
    category: { key: "mutual-aid", name: "家庭共济", nameEn: "Family mutual aid" },
    topics: [{ key: "mutual-aid" }],
    sources: [{ title: "中华人民共和国社会保险法", grade: "statute" }],
    effectiveFrom: "2026-01-01",
    effectiveTo: null,
    reviewBy: "2027-06-30",
    disclaimer: "以当地为准",
    notice: null,
    linkedArticles: [{ articleId: linked, slug: "linked-answer" }],
  });
  expect(article.breadcrumbs.map(({ kind, key }) => [kind, key])).toEqual([
    ["region", "100000"],
    ["region", "420000"],
    ["region", "420100"],
    ["category", "mutual-aid"],
  ]);
  expect(article.firstPublishedAt).toBe(article.updatedAt);
  expect(article.updatedAt).toMatch(/^2026-11-01T00:.*Z$/);
});

test("a second edition keeps the first day and moves the day of the text", async () => {
  const { context, actors, publish } = room();
  const articleId = await publish("revised");
  const before = await read("revised");
  await saveDraft(context, actors.editor, {
    articleId,
    expectedVersion: 2,
    saveId: context.newId(),
    auto: false,
    draft: completeDraft("改过的题目"),
  });
  expect(await read("revised")).toEqual(before);
  const { publishArticle } = await import("@gongji/application");
  await publishArticle(context, PLATFORM, { articleId, expectedVersion: 3 });
  const after = await read("revised");
  expect(after.title).toBe("改过的题目");
  expect(after.firstPublishedAt).toBe(before.firstPublishedAt);
  expect(after.updatedAt > before.updatedAt).toBe(true);
});

describe("related articles", () => {
  let owner: PublishedArticle;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    const { publish } = room();
    for (const slug of ["rel-a", "rel-b", "rel-c", "rel-d"]) ids[slug] = await publish(slug);
    const id = (slug: string) => ids[slug] ?? "";
    await publish("rel-owner", {
      pins: [
        id("rel-c"),
        { articleId: id("rel-a"), reason: "先看这篇", expiresOn: null },
        { articleId: id("rel-d"), reason: null, expiresOn: "2026-12-02" },
        id("rel-b"),
      ],
    });
    owner = await read("rel-owner");
  });

  test("stand in the editor's order with their own current title, excerpt and reason", () => {
    expect(owner.related.map(({ slug, position }) => [slug, position])).toEqual([
      ["rel-c", 0],
      ["rel-a", 1],
      ["rel-d", 2],
      ["rel-b", 3],
    ]);
    expect(owner.related[1]).toMatchObject({
      articleId: ids["rel-a"],
      title: "题目 rel-a",
      excerpt: "可以,须先绑定。",
      region: { code: "100000" },
      category: { key: "mutual-aid" },
      origin: "pinned",
      reason: "先看这篇",
    });
  });

  test("a pin ends with its day in China, and places close up", async () => {
    const lastMoment = await read("rel-owner", new Date("2026-12-01T15:59:59Z"));
    expect(lastMoment.related.map(({ slug }) => slug)).toContain("rel-d");
    const next = await read("rel-owner", new Date("2026-12-01T16:00:00Z"));
    expect(next.related.map(({ slug, position }) => [slug, position])).toEqual([
      ["rel-c", 0],
      ["rel-a", 1],
      ["rel-b", 2],
    ]);
  });

  test("a target's new title shows at once, and a withdrawn target drops out", async () => {
    const { context, actors } = room();
    const target = { articleId: ids["rel-c"] ?? "", expectedVersion: 2 };
    await withdrawArticle(context, actors.publisher, {
      ...target,
      kind: "notice",
      note: null,
      redirectToId: null,
    });
    expect((await read("rel-owner")).related.map(({ slug }) => slug)).toEqual(["rel-a", "rel-d", "rel-b"]);
  });
});

test("previous and next are the neighbours in the category by moment of publication", async () => {
  const { publish, database } = room();
  await database.category.create({ data: { key: "row", name: "排队", nameEn: "Row" } });
  for (const slug of ["row-1", "row-2", "row-3"]) await publish(slug, { draft: { categoryKey: "row" } });
  expect(await read("row-1")).toMatchObject({ previous: null, next: { slug: "row-2" } });
  expect(await read("row-2")).toMatchObject({ previous: { slug: "row-1" }, next: { slug: "row-3" } });
  expect(await read("row-3")).toMatchObject({ previous: { slug: "row-2" }, next: null });
});

describe("a withdrawn article", () => {
  const withdraw = async (
    slug: string,
    kind: "gone" | "redirect" | "notice",
    redirectToId: string | null,
  ) => {
    const { context, actors, publish } = room();
    const articleId = await publish(slug);
    const change = { articleId, expectedVersion: 2, kind, note: "已有新规定", redirectToId };
    await withdrawArticle(context, actors.publisher, change);
    return articleId;
  };
  const answer = (slug: string) => getPublishedArticle(room().published, NOW, { slug });

  test("answers that it is gone, and why", async () => {
    await withdraw("gone-answer", "gone", null);
    expect(await answer("gone-answer")).toMatchObject({ kind: "gone", note: "已有新规定" });
  });

  test("leads to the article that replaced it, as long as that one is on show", async () => {
    const { context, actors, publish } = room();
    const target = await publish("replacement");
    await withdraw("replaced", "redirect", target);
    expect(await answer("replaced")).toEqual({ kind: "redirect", slug: "replacement" });
    const change = {
      articleId: target,
      expectedVersion: 2,
      kind: "gone" as const,
      note: null,
      redirectToId: null,
    };
    await withdrawArticle(context, actors.publisher, change);
    expect(await answer("replaced")).toMatchObject({ kind: "gone" });
  });

  test("stays readable under its notice", async () => {
    await withdraw("noticed", "notice", null);
    expect((await read("noticed")).notice).toMatchObject({ note: "已有新规定" });
  });

  test("an address that was never on show is not found", async () => {
    await expect(answer("never-there")).rejects.toMatchObject({ problem: { code: "article.not_found" } });
  });
});
