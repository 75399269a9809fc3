import { CATEGORIES, EVERY_MS, FIRST_MOMENT, NUMBER, REGIONS, TOPICS } from "./generated-articles.ts";

const literal = (text: string | null) => (text === null ? "NULL" : `'${text}'`);

/** Regions, categories and topics of generated articles, as far as they are not there. */
export const TAXONOMY = `
  INSERT INTO region (code, name, name_en, level, parent_code)
    VALUES ${REGIONS.map((region) => `(${region.map(literal).join(", ")})`).join(", ")}
  ON CONFLICT DO NOTHING;
  INSERT INTO category (key, name, name_en, position)
    SELECT key, key, key, ordinality FROM unnest('{${CATEGORIES.join()}}'::text[]) WITH ORDINALITY AS c (key)
  ON CONFLICT DO NOTHING;
  INSERT INTO topic (key, name, name_en) SELECT key, key, key FROM unnest('{${TOPICS.join()}}'::text[]) AS t (key)
  ON CONFLICT DO NOTHING`;

/** `generatedId` of the module beside, in SQL. */
const generatedId = (kind: "article" | "edition"): string => `(
  SELECT (left(t, 8) || '-' || right(t, 4) || '-7' || left(h, 3) || '-8' || substr(h, 4, 3) || '-' || substr(h, 7, 12))::uuid
  FROM lpad(to_hex(${FIRST_MOMENT}::bigint + n::bigint * ${EVERY_MS}), 12, '0') AS t,
    encode(sha256(convert_to('${kind}' || n, 'UTF8')), 'hex') AS h)`;

/** What the articles of a word and region have alike. $1 the templates as JSON */
export const TEMPLATES = `
  CREATE TEMPORARY TABLE template AS SELECT * FROM jsonb_to_recordset($1) AS g (
    word int, region int, region_code char(6), title text, title_key text, question text, short_answer text, body text,
    body_text text, title_tokens text[], body_tokens text[], token_version int, head text, tokens text[])`;

/** The articles' numbers, ids and moments. */
export const numbers = (count: number): string => `
  CREATE TEMPORARY TABLE generated AS
  SELECT n AS number, ${generatedId("article")} AS article_id, ${generatedId("edition")} AS edition_id,
    to_timestamp((${FIRST_MOMENT}::bigint + n::bigint * ${EVERY_MS}) / 1000) AS published_at
  FROM generate_series(0, ${count - 1}) AS n;
  ALTER TABLE generated ADD PRIMARY KEY (number);
  ANALYZE generated`;

const pick = (values: readonly string[]) => `('{${values.join()}}'::text[])[g.number % ${values.length} + 1]`;
/** An article with what its word and region give it. */
const withTemplate = (words: number): string =>
  `generated g JOIN template t ON t.word = g.number % ${words} AND t.region = g.number % ${REGIONS.length}`;
const numbered = (column: string) => `replace(t.${column}, '${NUMBER}', g.number::text)`;
const numberedTokens = (tokens: string, mark = "") =>
  `array_replace(${tokens}, '${mark}${NUMBER}', '${mark}' || g.number)`;

/** The articles, their editions and what stands beside them: the tables everything else is made of. */
export const articleStatements = (words: number, relatedCount: number): string[] => [
  `INSERT INTO article (id, slug, origin, live_edition_id, created_at, changed_at)
   SELECT article_id, 'generated-' || number, 'written', edition_id, published_at, published_at
   FROM generated ORDER BY number`,
  `INSERT INTO edition (id, article_id, number, title, question, short_answer, body, body_text, region_code,
     category_key, sources, content_hash, title_key, title_tokens, body_tokens, published_at)
   SELECT g.edition_id, g.article_id, 1, ${numbered("title")}, t.question, t.short_answer, ${numbered("body")}::jsonb,
     ${numbered("body_text")}, t.region_code, ${pick(CATEGORIES)}, '[]', '', ${numbered("title_key")},
     ${numberedTokens("t.title_tokens")}, ${numberedTokens("t.body_tokens")}, g.published_at
   FROM ${withTemplate(words)} ORDER BY g.number`,
  `INSERT INTO edition_topic (edition_id, topic_key, position)
   SELECT edition_id, ${pick(TOPICS)}, 0 FROM generated g ORDER BY number`,
  // Beside each article those made just before it.
  `INSERT INTO related_link (edition_id, target_id, kind, position)
   SELECT a.edition_id, t.article_id, 'pin', a.number - t.number - 1
   FROM generated a JOIN generated t ON t.number BETWEEN a.number - ${relatedCount} AND a.number - 1
   ORDER BY a.number, t.number DESC`,
  `INSERT INTO change (sequence, article_id, kind, at)
   SELECT nextval('change_sequence'), article_id, 'upsert', now() FROM generated ORDER BY number`,
];

/** The search entries, after the places that are taken by articles that were there before. */
export const searchStatements = (words: number): string[] => [
  `WITH taken AS (SELECT coalesce(max(ordinal), 0) AS place FROM article_search)
   INSERT INTO article_search (article_id, edition_id, ordinal, token_version, region_code, published_at, head, whole)
   SELECT g.article_id, g.edition_id, p.place, t.token_version, t.region_code, g.published_at,
     ${numbered("head")}::tsvector,
     array_to_tsvector(${numberedTokens(numberedTokens("t.tokens"), "^")} || ARRAY['*', '@' || t.region_code,
       '=' || ${pick(CATEGORIES)}, '~' || ${pick(TOPICS)}, '#a' || p.place / 1024, '#b' || p.place / 32768])
   FROM ${withTemplate(words)} CROSS JOIN LATERAL (SELECT taken.place + 1 + g.number AS place FROM taken) p
   ORDER BY g.number`,
  "SELECT setval('article_search_ordinal_seq', greatest(1, (SELECT max(ordinal) FROM article_search)))",
  `INSERT INTO search_term (token, articles)
   SELECT word, ndoc FROM ts_stat('SELECT whole FROM article_search') WHERE word NOT LIKE '#%'
   ON CONFLICT (token) DO UPDATE SET articles = EXCLUDED.articles`,
];

/** How words sound. $1 rows of the vocabulary as JSON */
export const SOUNDS = `
  UPDATE search_term t SET sound = v.sound, initials = v.initials, is_name = v."isName"
  FROM jsonb_to_recordset($1) AS v (token text, sound text, initials text, "isName" boolean)
  WHERE t.token = v.token`;

/** Indexes of growing tables that no constraint stands on: made at once they are made much faster than row by row. */
export const LATER_INDEXES = `
  SELECT i.indexrelid::regclass::text AS name, i.indrelid::regclass::text AS "table",
    pg_get_indexdef(i.indexrelid) AS definition
  FROM pg_index i
  WHERE i.indrelid = ANY ('{article,edition,edition_topic,related_link,article_search,search_term,listing,desk_entry,card}'::regclass[])
    AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)
  ORDER BY i.indexrelid`;
