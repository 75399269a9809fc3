import { createHash } from "node:crypto";
import { searchTokens } from "@gongji/ranking";
import type pg from "pg";

/** How many generated articles, and what they are like. */
export interface FillOptions {
  readonly count: number;
  /** Articles pinned beside each article: those made just before it. */
  readonly relatedCount: number;
  /** Words one of which goes into each title, by turns. */
  readonly words?: readonly string[];
}

const REGIONS = ["100000", "310000", "310101", "320000", "320500"] as const;
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
const BATCH = 500;
const FIRST_MOMENT = Date.UTC(2024, 0, 1);

/** The id of a generated article's row, the same in every run. */
export function generatedId(kind: "article" | "edition", index: number): string {
  const hex = createHash("sha256").update(`${kind}${index}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function generatedArticle(index: number, options: FillOptions) {
  const words = options.words ?? WORDS;
  const word = words[index % words.length] ?? "";
  const title = `${word}问答第${index}篇：要带什么材料`;
  const sentence = `第${index}条：${word}按参保地的规定办理，材料齐全的当场受理，逾期另行通知。`;
  const question = `${word}怎么办？`;
  const shortAnswer = `先在参保地经办机构或线上渠道提出${word}申请，再按通知补齐材料。`;
  const text = (value: string) => ({ type: "paragraph", content: [{ type: "text", text: value }] });
  const heading = (value: string) => ({
    type: "heading",
    attrs: { level: 2 },
    content: [{ type: "text", text: value }],
  });
  const parts = Array.from({ length: 6 }, (_, part) => [
    heading(`${part + 1}、${word}`),
    text(sentence.repeat(4)),
  ]);
  const bodyText = `${question}\n${shortAnswer}\n${sentence.repeat(4)}`;
  return {
    article_id: generatedId("article", index),
    edition_id: generatedId("edition", index),
    slug: `generated-${index}`,
    title,
    question,
    short_answer: shortAnswer,
    body: { type: "doc", content: parts.flat() },
    body_text: bodyText,
    region_code: REGIONS[index % REGIONS.length],
    category_key: CATEGORIES[index % CATEGORIES.length],
    topic_key: TOPICS[index % TOPICS.length],
    title_key: title.replaceAll("：", ""),
    title_tokens: searchTokens(title),
    body_tokens: searchTokens(bodyText),
    published_at: new Date(FIRST_MOMENT + index * 60_000).toISOString(),
    related: Array.from({ length: Math.min(options.relatedCount, index) }, (_, position) => ({
      target_id: generatedId("article", index - position - 1),
      position,
    })),
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
    article_id uuid, edition_id uuid, slug text, title text, question text, short_answer text, body jsonb,
    body_text text, region_code text, category_key text, topic_key text, title_key text, title_tokens text[],
    body_tokens text[], published_at timestamptz, related jsonb
  )), articles AS (
    INSERT INTO article (id, slug, origin, live_edition_id, created_at, changed_at)
    SELECT article_id, slug, 'written', edition_id, published_at, published_at FROM given
  )
  INSERT INTO edition (id, article_id, number, title, question, short_answer, body, body_text, region_code,
    category_key, sources, content_hash, title_key, title_tokens, body_tokens)
  SELECT edition_id, article_id, 1, title, question, short_answer, body, body_text, region_code,
    category_key, '[]', '', title_key, title_tokens, body_tokens FROM given`;
const TOPICS_AND_RELATED = `
  WITH given AS (SELECT * FROM jsonb_to_recordset($1) AS g (edition_id uuid, topic_key text, related jsonb)),
  topics AS (
    INSERT INTO edition_topic (edition_id, topic_key, position) SELECT edition_id, topic_key, 0 FROM given
  )
  INSERT INTO related_link (edition_id, target_id, kind, position)
  SELECT g.edition_id, r.target_id, 'pin', r.position
  FROM given g, jsonb_to_recordset(g.related) AS r (target_id uuid, position int)`;
const PUBLISH = `
  UPDATE edition e SET published_at = g.published_at
  FROM jsonb_to_recordset($1) AS g (edition_id uuid, published_at timestamptz) WHERE e.id = g.edition_id`;

/**
 * Fills an empty, migrated database with published articles, for measurements and for checks of query plans.
 * The same options make the same rows.
 */
export async function fillPublished(client: pg.Client, options: FillOptions): Promise<void> {
  await client.query(TAXONOMY);
  for (let from = 0; from < options.count; from += BATCH) {
    const size = Math.min(BATCH, options.count - from);
    const batch = Array.from({ length: size }, (_, index) => generatedArticle(from + index, options));
    const json = JSON.stringify(batch);
    await client.query("BEGIN");
    for (const statement of [ARTICLES, TOPICS_AND_RELATED, PUBLISH]) await client.query(statement, [json]);
    await client.query("COMMIT");
  }
  await client.query("VACUUM (ANALYZE)");
}
