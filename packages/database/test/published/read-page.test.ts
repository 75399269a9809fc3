import {
  articleAnswerSchema,
  type FoundAtAddress,
  getPublishedArticle,
  listPublishedArticles,
  type PublishedList,
  publishedListSchema,
  writePublishedArticle,
  writePublishedList,
} from "@gongji/application/published";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { articleColumns } from "../../src/previews/article-columns.ts";
import { type ArticleRow, toPublishedArticle, toRelatedSources } from "../../src/previews/article-mapper.ts";
import { createPublishedPool, createPublishedReader } from "../../src/published/index.ts";
import { queryPublished } from "../../src/published/query-published.ts";
import { createReadList } from "../../src/published/read-list.ts";
import { createReadPage } from "../../src/published/read-page.ts";
import { regionChainJoins } from "../../src/published/region-chain-sql.ts";
import { fillPublished } from "../../src/published/testing/index.ts";
import { createTestDatabase, type TestDatabase } from "../../src/testing/index.ts";

const TODAY = "2026-06-01";
const COUNT = 60;
let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await fillPublished(client, { count: COUNT, relatedCount: 7 });
  // Every kind of page: under a notice, without a category, with pins that end, that ended, that point nowhere.
  await client.query(`
    UPDATE article SET withdrawal_kind = 'notice', withdrawn_at = now(), withdrawal_note = '说明' WHERE slug = 'generated-20';
    UPDATE article SET withdrawal_kind = 'gone', withdrawn_at = now() WHERE slug = 'generated-21';
    ALTER TABLE edition DISABLE TRIGGER USER; ALTER TABLE related_link DISABLE TRIGGER USER;
    UPDATE edition SET category_key = NULL, effective_from = '2026-01-01', effective_to = '2027-01-01',
      review_by = '2026-12-01', disclaimer = '仅供参考' FROM article a WHERE a.id = article_id AND slug = 'generated-22';
    UPDATE edition SET published_at = published_at + interval '120 milliseconds' WHERE number = 1
      AND article_id IN (SELECT id FROM article WHERE slug IN ('generated-18', 'generated-30'));
    UPDATE related_link SET expires_on = '${TODAY}' WHERE position = 1;
    UPDATE related_link SET expires_on = '2026-07-01', reason = '理由 "引号" \\ 斜线' WHERE position = 2;
    UPDATE edition SET body = jsonb_set(body, '{content,1,content,0,marks}', jsonb_build_array(jsonb_build_object(
        'type', 'articleLink', 'attrs', jsonb_build_object('articleId', t.id))))
      FROM article a, article t WHERE a.id = article_id AND a.slug = 'generated-23' AND t.slug = 'generated-40';
    INSERT INTO related_suggestion (article_id, target_id, score, question, reason, model_version)
      SELECT a.id, t.id, 1 + random(), '1:2:0', '{"code": "same-kind", "kind": "money"}', 'test'
      FROM article a JOIN article t ON t.id <> a.id WHERE a.slug LIKE 'generated-3_' AND t.slug LIKE 'generated-2_';
    UPDATE edition SET title = '引号 " 反斜线 \\ 制表\t控制\u0001 😀 ' || number, short_answer = texts.text
      FROM (VALUES ('generated-40', repeat('一句到底没有句号', 20)), ('generated-41', repeat('先绑定。再缴费！', 20)),
        ('generated-42', '  前后有空格\u3000\u00a0和\n换行 ' || repeat('😀', 130)), ('generated-43', '短。'),
        ('generated-44', repeat('很长的一句话', 11) || '。”' || repeat('尾', 90)))
        AS texts (slug, text) JOIN article a ON a.slug = texts.slug WHERE a.id = article_id;
    ALTER TABLE edition ENABLE TRIGGER USER; ALTER TABLE related_link ENABLE TRIGGER USER;
    SELECT relist(ARRAY(SELECT id FROM article)), write_cards(ARRAY(SELECT id FROM article)),
      write_pages(ARRAY(SELECT id FROM article))`);
  await client.end();
  pool = createPublishedPool({ url: database.url });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const slugs = Array.from({ length: COUNT + 5 }, (_, index) => `generated-${index}`);

/** An article as its own rows say it, without the texts that are kept of it. $1 slug, $2 today. */
const fromRows = {
  name: "test.article",
  text: `
    SELECT ${articleColumns({
      firstPublishedAt: "(SELECT min(e.published_at) FROM public.edition e WHERE e.article_id = a.id)",
      topics: { view: "live.article_topic", condition: "l.article_id = a.id" },
      related: { view: "live.related", condition: "l.article_id = a.id" },
      suggestions: { view: "live.suggestion", condition: "s.article_id = a.id" },
    })}
    FROM (SELECT x.*, x.body::text AS body_json FROM live.article x WHERE x.slug = $1 OFFSET 0) a
    ${regionChainJoins("a.region_code")}`,
};

function ofRows(row: ArticleRow): unknown {
  const { previous, next, linkedArticles, ...own } = toPublishedArticle(row);
  const { effectiveFrom, effectiveTo, slug } = own;
  return {
    ...{ ...toRelatedSources(row), slug, previous, next, linkedArticles, effectiveFrom, effectiveTo },
    json: own,
  };
}

const ofTexts = (found: FoundAtAddress | null): unknown =>
  found && "json" in found ? { ...found, json: JSON.parse(found.json) } : null;

test("pages that are asked for together say what the article's rows say, in fewer statements than pages", async () => {
  const owner = new pg.Pool({ connectionString: database.url });
  const rows = new Map<string, unknown>();
  for (const slug of slugs) {
    const [row] = await queryPublished<ArticleRow>(owner, fromRows, [slug, TODAY]);
    rows.set(slug, row ? ofRows(row) : null);
  }
  await owner.end();
  let statements = 0;
  pool.on("acquire", () => {
    statements += 1;
  });
  const readPage = createReadPage(pool);
  const asked = [...slugs, ...slugs.slice(0, 10)];
  const together = await Promise.all(asked.map((slug) => readPage({ slug }, TODAY)));
  for (const [index, slug] of asked.entries()) {
    expect(ofTexts(together[index] ?? null), slug).toEqual(rows.get(slug));
  }
  expect(statements).toBeLessThan(slugs.length / 8);
  const shown = together.flatMap((found) => (found && "json" in found ? [found] : []));
  expect(shown.filter(({ json }) => !json.includes('"notice":null'))).toHaveLength(1);
  expect(shown.filter(({ suggestions }) => suggestions.length === 8)).toHaveLength(10);
  expect(shown.flatMap(({ linkedArticles }) => linkedArticles).map(({ slug }) => slug)).toEqual([
    "generated-40",
  ]);

  const byId = await Promise.all(shown.map(({ articleId }) => readPage({ articleId }, TODAY)));
  expect(byId).toEqual(shown);
});

test("an answer as text is the answer as data, and a list to the letter", async () => {
  const reader = createPublishedReader(pool);
  const now = new Date(`${TODAY}T04:00:00Z`);
  for (const slug of slugs) {
    for (const reading of [{}, { asOf: "2026-08-01", readerRegionChain: ["320500", "320000", "100000"] }]) {
      const asked = { slug, ...reading };
      const [data, text] = await Promise.allSettled([
        getPublishedArticle(reader, now, asked),
        writePublishedArticle(reader, now, asked),
      ]);
      expect(text.status, slug).toBe(data.status);
      if (data.status !== "fulfilled" || text.status !== "fulfilled") continue;
      expect(JSON.parse(text.value.json), slug).toEqual(articleAnswerSchema.parse(data.value));
      expect(text.value.absence, slug).toEqual(data.value.kind === "article" ? null : data.value);
    }
  }
  let cursor: string | null = null;
  do {
    const request = { limit: 7, ...(cursor !== null && { cursor }) };
    const data: PublishedList = await listPublishedArticles(reader, request);
    expect((await writePublishedList(reader, request)).json).toBe(
      JSON.stringify(publishedListSchema.parse(data)),
    );
    cursor = data.nextCursor;
  } while (cursor !== null);
});

test("lists that are asked for together are each what they are alone", async () => {
  const filters = [
    {},
    { categoryKey: "mutual-aid" },
    { topicKey: "app" },
    { topicKey: "money" },
    { asOf: TODAY },
  ];
  const asked = filters.flatMap((filter) =>
    ([5, 20] as const).flatMap((limit) =>
      (["updated", "newest"] as const).map((sort) => ({ ...filter, limit, sort })),
    ),
  );
  const codes = [null, ["310000"], ["310101", "310000", "100000"], []];
  const questions = codes.flatMap((regionCodes) => asked.map((request) => ({ request, regionCodes })));
  const alone = [];
  for (const { request, regionCodes } of questions) {
    alone.push(await createReadList(pool)(request, regionCodes));
  }
  const readList = createReadList(pool);
  const together = await Promise.all(
    questions.map(({ request, regionCodes }) => readList(request, regionCodes)),
  );
  expect(together).toEqual(alone);
  expect(
    new Set(together.map(({ cards }) => cards.map(({ articleId }) => articleId).join())).size,
  ).toBeGreaterThan(20);
});

test("two days in one moment are two answers", async () => {
  const readPage = createReadPage(pool);
  const [before, after] = await Promise.all([
    readPage({ slug: "generated-30" }, "2026-05-31"),
    readPage({ slug: "generated-30" }, TODAY),
  ]);
  expect([before, after].map((found) => found && "pins" in found && found.pins.length)).toEqual([7, 6]);
});

test("what one statement fails with all who share it hear, and the next one is tried anew", async () => {
  const gone = createPublishedPool({ url: "postgresql://nobody:x@127.0.0.1:1/none" });
  const readPage = createReadPage(gone);
  for (const _ of [1, 2]) {
    const results = await Promise.allSettled(slugs.map((slug) => readPage({ slug }, TODAY)));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
  }
  await gone.end();
});
