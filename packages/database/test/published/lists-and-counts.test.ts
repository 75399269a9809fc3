import { publishArticle, saveDraft } from "@gongji/application";
import {
  countPublishedArticles,
  getPublishedArticle,
  listPublishedArticles,
  type PublishedListRequest,
} from "@gongji/application/published";
import type { ArticleDraft } from "@gongji/domain/article";
import { PLATFORM } from "@gongji/domain/article";
import { beforeAll, describe, expect, test } from "vitest";
import { completeDraft } from "../../src/testing/editorial-room.ts";
import { openReadersRoom } from "./readers-room.ts";

const room = openReadersRoom();
const NOW = new Date("2026-12-01T00:00:00Z");
const bySlug = (slug: string, asOf?: string) =>
  getPublishedArticle(room().published, NOW, { slug, ...(asOf !== undefined && { asOf }) });

describe("lists and counts", () => {
  const list = (request: Partial<PublishedListRequest>) =>
    listPublishedArticles(room().published, { limit: 50, topicKey: "lists", ...request });
  const slugs = async (request: Partial<PublishedListRequest>) =>
    (await list(request)).items.map(({ slug }) => slug);
  const counts = (request: Parameters<typeof countPublishedArticles>[1] = {}) =>
    countPublishedArticles(room().published, { topicKey: "lists", ...request });

  beforeAll(async () => {
    const { database, publish, context, actors } = room();
    await database.topic.create({ data: { key: "lists", name: "列表", nameEn: "Lists" } });
    await database.category.create({ data: { key: "shelf", name: "架", nameEn: "Shelf" } });
    const add = (slug: string, draft: Partial<ArticleDraft> = {}) =>
      publish(slug, { draft: { topicKeys: ["lists"], ...draft } });
    const oldest = await add("of-country", { effectiveFrom: "2026-01-01", effectiveTo: "2027-01-01" });
    await add("of-province", { regionCode: "420000" });
    await add("of-city", { regionCode: "420100", categoryKey: "shelf", effectiveFrom: "2027-01-01" });
    const save = { saveId: context.newId(), auto: false };
    const draft = {
      ...completeDraft("全国"),
      topicKeys: ["lists"],
      effectiveFrom: "2026-01-01",
      effectiveTo: "2027-01-01",
    };
    await saveDraft(context, actors.editor, { articleId: oldest, expectedVersion: 2, ...save, draft });
    await publishArticle(context, PLATFORM, { articleId: oldest, expectedVersion: 3 });
  });

  test("a region takes in itself, those above it or those inside it", async () => {
    expect(await slugs({ regionCode: "420000" })).toEqual(["of-province"]);
    expect(await slugs({ regionCode: "420100", regionScope: "chain" })).toEqual([
      "of-country",
      "of-city",
      "of-province",
    ]);
    expect(await slugs({ regionCode: "420000", regionScope: "within" })).toEqual(["of-city", "of-province"]);
    expect(await slugs({ regionCode: "100000", regionScope: "within" })).toHaveLength(3);
    expect(await slugs({ regionCode: "990000", regionScope: "within" })).toEqual([]);
  });

  test("the latest text comes first, or the latest article", async () => {
    expect(await slugs({ sort: "updated" })).toEqual(["of-country", "of-city", "of-province"]);
    expect(await slugs({ sort: "newest" })).toEqual(["of-city", "of-province", "of-country"]);
  });

  test("on a day only what is in force on it is listed", async () => {
    expect(await slugs({ asOf: "2025-12-31" })).toEqual(["of-province"]);
    expect(await slugs({ asOf: "2026-01-01" })).toEqual(["of-country", "of-province"]);
    expect(await slugs({ asOf: "2027-01-01" })).toEqual(["of-city", "of-province"]);
    expect(await bySlug("of-city", "2026-12-31")).toMatchObject({
      article: { validity: { state: "not_yet", asOf: "2026-12-31", from: "2027-01-01", to: null } },
    });
  });

  test.for(["updated", "newest"] as const)(
    "pages by %s lead forth and back, of one region and of several",
    async (sort) => {
      for (const filter of [{}, { regionCode: "420100", regionScope: "chain" as const }]) {
        const whole = await slugs({ sort, ...filter });
        for (const limit of [1, 2]) {
          let page = await list({ sort, limit, ...filter });
          expect(page.previousCursor).toBeNull();
          const forth = [page];
          while (page.nextCursor !== null) {
            page = await list({ sort, limit, cursor: page.nextCursor, ...filter });
            forth.push(page);
          }
          expect(forth.flatMap(({ items }) => items.map(({ slug }) => slug))).toEqual(whole);
          const back = [page];
          while (page.previousCursor !== null) {
            page = await list({ sort, limit, cursor: page.previousCursor, ...filter });
            back.unshift(page);
          }
          expect(back.flatMap(({ items }) => items.map(({ slug }) => slug))).toEqual(whole);
        }
      }
    },
  );

  test("counts say what a filter leaves, and what another value of each field would", async () => {
    expect(await counts()).toEqual({
      total: 3,
      categories: [
        { key: "mutual-aid", count: 2 },
        { key: "shelf", count: 1 },
      ],
      regions: ["100000", "420000", "420100"].map((key) => ({ key, count: 1 })),
      topics: expect.arrayContaining([{ key: "lists", count: 3 }]),
    });
    expect(await counts({ categoryKey: "shelf", regionCode: "420000", regionScope: "within" })).toMatchObject(
      {
        total: 1,
        categories: [
          { key: "mutual-aid", count: 1 },
          { key: "shelf", count: 1 },
        ],
        regions: [{ key: "420100", count: 1 }],
      },
    );
  });

  test("the counts that are kept are those that can be counted", async () => {
    const { pool } = room();
    const kept = await pool.query(
      "SELECT topic_key, category_key, region_code, article_count::int FROM live.listing_count ORDER BY 1, 2, 3",
    );
    const counted = await pool.query(`
      SELECT t.topic_key, coalesce(a.category_key, '') AS category_key, a.region_code, count(*)::int AS article_count
      FROM live.listed_article a CROSS JOIN LATERAL (
        SELECT '' AS topic_key UNION ALL SELECT l.topic_key FROM live.article_topic l WHERE l.article_id = a.id
      ) t GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`);
    expect(kept.rows).toEqual(counted.rows);
  });
});
