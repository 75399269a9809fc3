import type { PreparedStatement } from "../query-published.ts";

const SOUNDS_LIKE_MAX = 4;

/**
 * Counts of tokens, tokens by sound, and the newest ordinal, in one read. $1 tokens, $2 sounds. `asked` is null in the
 * rows of counts, empty in the one of the ordinal.
 */
export const vocabularyStatement: PreparedStatement = {
  name: "published.search.vocabulary",
  text: `
    SELECT NULL AS asked, t.token, t.articles
    FROM unnest($1::text[]) AS a (token)
    CROSS JOIN LATERAL (SELECT t.token, t.articles FROM live.search_term t WHERE t.token = a.token LIMIT 1) t
    UNION ALL
    SELECT a.sound, t.token, t.articles
    FROM unnest($2::text[]) AS a (sound)
    CROSS JOIN LATERAL (
      SELECT t.token, t.articles FROM live.search_term t WHERE t.sound = a.sound
      ORDER BY t.is_name DESC, t.articles DESC, t.token LIMIT ${SOUNDS_LIKE_MAX}
    ) t
    UNION ALL
    SELECT '', '', coalesce((SELECT s.ordinal::int FROM live.article_search s ORDER BY s.ordinal DESC LIMIT 1), 0)`,
};

/** A row of the vocabulary. */
export interface VocabularyRow {
  readonly asked: string | null;
  readonly token: string;
  readonly articles: number;
}

/** Names whose pinyin is spelled much like letters. $1 the letters. */
export const spelledLikeStatement: PreparedStatement = {
  name: "published.search.spelled-like",
  text: `
    SELECT a.letters, t.token
    FROM unnest($1::text[], $2::text[]) AS a (letters, sound)
    CROSS JOIN LATERAL (
      SELECT t.token, similarity(t.sound, a.sound) AS likeness FROM live.search_term t
      WHERE t.is_name AND t.sound % a.sound
      ORDER BY likeness DESC, t.articles DESC, t.token LIMIT 3
    ) t
    WHERE t.likeness >= 0.4`,
};

/** The names most articles have. $1 how many. */
export const commonNamesStatement: PreparedStatement = {
  name: "published.search.common-names",
  text: "SELECT t.token FROM live.search_term t WHERE t.is_name ORDER BY t.articles DESC, t.token LIMIT $1",
};

/**
 * Names that begin so. $1 a pattern of characters, $2 one of letters in full or null, $3 one of initials or null,
 * $4 how many.
 */
export const namesBeginningStatement: PreparedStatement = {
  name: "published.search.names-beginning",
  text: `
    SELECT token FROM (
      SELECT t.token, t.articles FROM live.search_term t WHERE t.is_name AND t.token LIKE $1
      UNION SELECT t.token, t.articles FROM live.search_term t WHERE t.sound IS NOT NULL AND t.is_name AND t.sound LIKE $2
      UNION SELECT t.token, t.articles FROM live.search_term t WHERE t.is_name AND t.initials LIKE $3
    ) t
    ORDER BY articles DESC, token LIMIT $4`,
};

/** Where a reader is, and which places a text names. $1 a region's code, $2 the text in normal form. */
export const placeStatement: PreparedStatement = {
  name: "published.search.place",
  text: `
    WITH RECURSIVE named AS (
      SELECT r.code, 1 AS steps, r.code = $1 AS is_own, r.parent_code FROM live.region r
      WHERE r.code = $1
        OR strpos($2, regexp_replace(lower(r.name), '(?<=..)(省|市|自治区|特别行政区|区|县|州|盟)$', '')) > 0
      UNION ALL
      SELECT r.code, n.steps + 1, n.is_own, r.parent_code
      FROM named n JOIN live.region r ON r.code = n.parent_code
    )
    SELECT code, is_own AS "isOwn" FROM named ORDER BY steps`,
};

/** Categories, topics, and regions with articles. */
export const shelfNamesStatement: PreparedStatement = {
  name: "published.search.shelf-names",
  text: `
    SELECT 'category' AS kind, c.key, c.name, c.name_en AS "nameEn" FROM live.category c
    UNION ALL SELECT 'topic', t.key, t.name, t.name_en FROM live.topic t
    UNION ALL
    SELECT 'region', r.code, r.name, r.name_en FROM live.region r
    JOIN live.search_term t ON t.token = '@' || r.code`,
};
