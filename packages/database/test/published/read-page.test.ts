import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ArticleRow, toBeside, toPublishedArticle } from "../../src/published/article-mapper.ts";
import { articleStatement } from "../../src/published/article-statement.ts";
import { createPublishedPool } from "../../src/published/index.ts";
import { queryPublished } from "../../src/published/query-published.ts";
import { createReadPage } from "../../src/published/read-page.ts";
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
    ALTER TABLE edition ENABLE TRIGGER USER; ALTER TABLE related_link ENABLE TRIGGER USER`);
  await client.end();
  pool = createPublishedPool({ url: database.url });
}, 60_000);
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const whole = (row: ArticleRow) => ({ ...toPublishedArticle(row), ...toBeside(row) });
const slugs = Array.from({ length: COUNT + 5 }, (_, index) => `generated-${index}`);

test("pages that are asked for together are each what they are alone, in fewer statements than pages", async () => {
  const alone = new Map<string, unknown>();
  for (const slug of slugs) {
    const [row] = await queryPublished<ArticleRow>(pool, articleStatement("slug"), [slug, TODAY]);
    alone.set(slug, row?.id ? whole(row) : null);
  }
  let statements = 0;
  pool.on("acquire", () => {
    statements += 1;
  });
  const readPage = createReadPage(pool);
  const asked = [...slugs, ...slugs.slice(0, 10)];
  const together = await Promise.all(asked.map((slug) => readPage(slug, TODAY)));
  for (const [index, slug] of asked.entries()) {
    const row = together[index];
    expect(row ? whole(row) : null, slug).toEqual(alone.get(slug));
  }
  expect(statements).toBeLessThan(slugs.length / 8);
  const shown = together.filter((row) => row !== null && row !== undefined);
  expect(shown.filter((row) => row.withdrawn_at !== null)).toHaveLength(1);
  expect(shown.filter((row) => row.suggested?.length === 8)).toHaveLength(10);
  expect(shown.flatMap((row) => row.linked ?? []).map(({ slug }) => slug)).toEqual(["generated-40"]);
});

test("two days in one moment are two answers", async () => {
  const readPage = createReadPage(pool);
  const [before, after] = await Promise.all([
    readPage("generated-30", "2026-05-31"),
    readPage("generated-30", TODAY),
  ]);
  expect(before?.related).toHaveLength(7);
  expect(after?.related).toHaveLength(6);
});

test("what one statement fails with all who share it hear, and the next one is tried anew", async () => {
  const gone = createPublishedPool({ url: "postgresql://nobody:x@127.0.0.1:1/none" });
  const readPage = createReadPage(gone);
  for (const _ of [1, 2]) {
    const results = await Promise.allSettled(slugs.map((slug) => readPage(slug, TODAY)));
    expect(results.every(({ status }) => status === "rejected")).toBe(true);
  }
  await gone.end();
});
