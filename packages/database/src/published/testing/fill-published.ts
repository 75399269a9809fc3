import { createHash } from "node:crypto";
import { searchTokens } from "@gongji/ranking";
import type pg from "pg";
import { createSearchFill } from "./fill-search.ts";

/** How many generated articles, and what they are like. */
export interface FillOptions {
  readonly count: number;
  /** Articles pinned beside each article: those made just before it. */
  readonly relatedCount: number;
  /** Words one of which goes into each title, by turns. */
  readonly words?: readonly string[];
}

const REGIONS = ["100000", "310000", "310101", "320000", "320500"] as const;
const REGION_NAMES = ["全国", "上海市", "黄浦区", "江苏省", "苏州市"] as const;
const CATEGORIES = ["mutual-aid", "reimbursement", "enrolment", "cross-region"] as const;
const TOPICS = ["app", "documents", "money"] as const;
const WORDS = [
  "报销比例",
  "家庭共济",
  "异地备案",
  "个人账户",
  "生育津贴",
  "门诊慢特病",
  "缴费基数",
  "断缴补缴",
];
const BATCH = 1_000;
const FIRST_MOMENT = Date.UTC(2024, 0, 1);
const EVERY_MS = 60_000;
/** Stands for an article's number in the text all articles of one word share. */
const NUMBER = "{number}";

/** The id of a generated article's row, the same in every run, and rising as ids of the platform do. */
export function generatedId(kind: "article" | "edition", index: number): string {
  const time = (FIRST_MOMENT + index * EVERY_MS).toString(16).padStart(12, "0");
  const hash = createHash("sha256").update(`${kind}${index}`).digest("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
}

const sentenceOf = (word: string) =>
  `第${NUMBER}条：${word}按参保地的规定办理，材料齐全的当场受理，逾期另行通知。`;

function bodyOf(word: string) {
  const text = (value: string) => ({ type: "paragraph", content: [{ type: "text", text: value }] });
  const heading = (value: string) => ({
    type: "heading",
    attrs: { level: 2 },
    content: [{ type: "text", text: value }],
  });
  const parts = Array.from({ length: 6 }, (_, part) => [
    heading(`${part + 1}、${word}`),
    text(sentenceOf(word).repeat(4)),
  ]);
  return { type: "doc", content: parts.flat() };
}

function generatedArticle(index: number, words: readonly string[]) {
  const word = words[index % words.length] ?? "";
  const title = `${word}问答第${index}篇：要带什么材料`;
  const question = `${word}怎么办？`;
  const shortAnswer = `先在参保地经办机构或线上渠道提出${word}申请，再按通知补齐材料。`;
  const sentence = sentenceOf(word).replaceAll(NUMBER, `${index}`);
  const bodyText = `${question}\n${shortAnswer}\n${sentence.repeat(4)}`;
  return {
    number: index,
    word: index % words.length,
    article_id: generatedId("article", index),
    edition_id: generatedId("edition", index),
    slug: `generated-${index}`,
    title,
    question,
    short_answer: shortAnswer,
    body_text: bodyText,
    region_code: REGIONS[index % REGIONS.length],
    region_name: REGION_NAMES[index % REGION_NAMES.length] ?? "",
    category_key: CATEGORIES[index % CATEGORIES.length] ?? "",
    topic_key: TOPICS[index % TOPICS.length] ?? "",
    title_key: title.replaceAll("：", ""),
    title_tokens: searchTokens(title),
    body_tokens: searchTokens(bodyText),
    published_at: new Date(FIRST_MOMENT + index * EVERY_MS).toISOString(),
  };
}

const TAXONOMY = `
  INSERT INTO region (code, name, name_en, level, parent_code) VALUES
    ('100000', '全国', 'China', 'country', NULL), ('310000', '上海市', 'Shanghai', 'province', '100000'),
    ('310101', '黄浦区', 'Huangpu', 'county', '310000'), ('320000', '江苏省', 'Jiangsu', 'province', '100000'),
    ('320500', '苏州市', 'Suzhou', 'prefecture', '320000')
  ON CONFLICT DO NOTHING;
  INSERT INTO category (key, name, name_en, position)
    SELECT key, key, key, ordinality FROM unnest('{${CATEGORIES.join()}}'::text[]) WITH ORDINALITY AS c (key)
  ON CONFLICT DO NOTHING;
  INSERT INTO topic (key, name, name_en) SELECT key, key, key FROM unnest('{${TOPICS.join()}}'::text[]) AS t (key)
  ON CONFLICT DO NOTHING`;

const ARTICLES = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1) AS g (
    number int, word int, article_id uuid, edition_id uuid, slug text, title text, question text, short_answer text,
    body_text text, region_code text, category_key text, topic_key text, title_key text, title_tokens text[],
    body_tokens text[], published_at timestamptz
  )), articles AS (
    INSERT INTO article (id, slug, origin, live_edition_id, created_at, changed_at)
    SELECT article_id, slug, 'written', edition_id, published_at, published_at FROM given
  ), topics AS (
    INSERT INTO edition_topic (edition_id, topic_key, position) SELECT edition_id, topic_key, 0 FROM given
  )
  INSERT INTO edition (id, article_id, number, title, question, short_answer, body, body_text, region_code,
    category_key, sources, content_hash, title_key, title_tokens, body_tokens, published_at)
  SELECT edition_id, article_id, 1, title, question, short_answer,
    replace(($2::text[])[word + 1], '${NUMBER}', number::text)::jsonb, body_text, region_code, category_key, '[]', '',
    title_key, title_tokens, body_tokens, published_at
  FROM given`;
/** Beside each article of the table of ids those made just before it. */
const RELATED = `
  INSERT INTO related_link (edition_id, target_id, kind, position)
  SELECT a.edition_id, t.article_id, 'pin', a.number - t.number - 1
  FROM generated a JOIN generated t ON t.number BETWEEN a.number - $1 AND a.number - 1
  WHERE a.number >= $2 AND a.number < $3`;

/** Indexes of the kind that is much faster made at once than row by row. */
const SLOW_INDEXES = `
  SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
  WHERE m.amname = 'gin'
    AND i.indrelid IN ('edition'::regclass, 'article_search'::regclass, 'desk_entry'::regclass)`;

/** What makes an article's row for the editors one by one; here they are all made at once. */
const DESK_TRIGGERS = [
  ["article", "article_on_desk"],
  ["edition", "edition_on_desk"],
] as const;
/** Tables whose rows are not checked one by one. */
const UNCHECKED = ["edition_topic", "related_link", "article_search"];

/**
 * Fills an empty, migrated database with published articles, for measurements and for checks of query plans. Needs
 * a superuser: a million articles are not filled in with every link looked up one by one. The same options make the
 * same rows.
 */
export async function fillPublished(client: pg.Client, options: FillOptions): Promise<void> {
  const { count, relatedCount, words = WORDS } = options;
  await client.query(TAXONOMY);
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(SLOW_INDEXES);
  for (const { name } of indexes) await client.query(`DROP INDEX ${name}`);
  await client.query(
    "CREATE TEMPORARY TABLE generated (number int PRIMARY KEY, article_id uuid, edition_id uuid)",
  );
  const bodies = words.map((word) => JSON.stringify(bodyOf(word)));
  for (const table of UNCHECKED) await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL`);
  for (const [table, name] of DESK_TRIGGERS)
    await client.query(`ALTER TABLE ${table} DISABLE TRIGGER ${name}`);
  const search = createSearchFill(client);
  for (let from = 0; from < count; from += BATCH) {
    const to = Math.min(count, from + BATCH);
    const batch = Array.from({ length: to - from }, (_, index) => generatedArticle(from + index, words));
    const json = JSON.stringify(batch);
    await client.query("BEGIN");
    await client.query(ARTICLES, [json, bodies]);
    await client.query(
      "INSERT INTO generated SELECT * FROM jsonb_to_recordset($1) AS g (number int, article_id uuid, edition_id uuid)",
      [json],
    );
    await client.query(RELATED, [relatedCount, from, to]);
    await search.add(batch);
    await client.query("COMMIT");
  }
  await search.finish();
  for (const table of UNCHECKED) await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ALL`);
  for (const [table, name] of DESK_TRIGGERS)
    await client.query(`ALTER TABLE ${table} ENABLE TRIGGER ${name}`);
  await client.query("SELECT refresh_desk(ARRAY(SELECT article_id FROM generated))");
  await client.query("SET maintenance_work_mem = '512MB'");
  for (const { definition } of indexes) await client.query(definition);
  await client.query("SELECT relist(ARRAY(SELECT article_id FROM generated))");
  await client.query(
    "INSERT INTO change (sequence, article_id, kind, at) SELECT nextval('change_sequence'), article_id, 'upsert', now() FROM generated",
  );
  await client.query("DROP TABLE generated");
  await client.query("RESET maintenance_work_mem");
  await client.query("VACUUM (ANALYZE)");
}
