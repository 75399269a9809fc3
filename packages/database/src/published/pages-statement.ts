import { RELATED_SIZE } from "@gongji/domain/related";
import { cardSql, gatheredSql } from "./card-text.ts";
import type { PreparedStatement } from "./query-published.ts";
import type { TogetherSize } from "./read-together.ts";

/** What an article is looked for by. */
export type LookedForBy = "slug" | "id";

/** The nearest article of the same category before (`<`) or after (`>`) this one: id, address, title. */
function neighbour(side: "<" | ">"): string {
  const direction = side === "<" ? "DESC" : "ASC";
  return `(
    SELECT to_json(ARRAY[c.article_id::text, c.slug, c.title])
    FROM (
      SELECT n.article_id FROM live.listing n
      WHERE n.topic_key = '' AND n.category_key = a.category_key
        AND n.published_at ${side}= a.published_at AND (n.published_at, n.article_id) ${side} (a.published_at, a.article_id)
      ORDER BY n.published_at ${direction}, n.article_id ${direction}
      LIMIT 1
    ) n JOIN live.card c ON c.article_id = n.article_id
  )`;
}

const WITHDRAWAL = `json_build_object(
  'note', w.withdrawal_note, 'withdrawnAt', w.withdrawn_at, 'redirectSlug', w.redirect_slug)`;

/** What became of an article that is not on show, by its own address or id. */
const absence = (by: LookedForBy): string => `(
  SELECT json_build_object('articleId', w.article_id, 'slug', w.slug, 'withdrawal', ${WITHDRAWAL})
  FROM live.withdrawal w WHERE ${by === "slug" ? "w.slug = asked.key" : "w.article_id = asked.key::uuid"}
)`;

/** Where an article went that had the address once, and what became of it if it is not on show there. */
const FORMER = `(
  SELECT json_build_object('articleId', f.article_id, 'slug', f.current_slug, 'withdrawal', (
    SELECT ${WITHDRAWAL} FROM live.withdrawal w WHERE w.article_id = f.article_id
  ))
  FROM live.former_address f WHERE f.slug = asked.key
)`;

/** What is said of a pin, which of most is nothing: an array of its reason, its last day, and its article's. */
const REMARKS = `CASE WHEN p.reason IS NULL AND p.expires_on IS NULL AND p.effective_to IS NULL THEN ''
          ELSE json_build_array(p.reason, p.expires_on, p.effective_to)::text END`;

/**
 * Everything there is at some addresses or under some ids, each in one row and so as of one moment: the article with
 * all its page shows, or what became of it. The article's own page and the cards come as the texts they are kept as;
 * other parts that are rows themselves come as arrays of text, which PostgreSQL writes several times faster than
 * objects: their fields in the order the mapper knows. $1 today, then the addresses or ids, null where there are fewer;
 * they are single values because PostgreSQL would plan anew for every list of them. One may be asked for twice.
 */
export const pagesStatement = (by: LookedForBy, size: TogetherSize): PreparedStatement => ({
  name: `published.pages.${by}.${size}`,
  text: `
    SELECT asked.key, a.article_id AS id, a.slug, a.json, a.region_chain,
      a.effective_from::text, a.effective_to::text,
      pins.said AS pins, pins.cards AS pinned_cards, suggestions.said AS suggestions,
      suggestions.cards AS suggested_cards,
      ${neighbour("<")} AS previous,
      ${neighbour(">")} AS next,
      CASE WHEN a.linked_ids <> '{}' THEN array_to_string(a.linked_ids, ' ') END AS linked_ids,
      CASE WHEN a.linked_ids <> '{}' THEN (
        SELECT json_agg(ARRAY[n.article_id::text, n.slug, n.title] ORDER BY n.article_id)
        FROM live.card n WHERE n.article_id = ANY (a.linked_ids)
      ) END AS linked,
      CASE WHEN a.article_id IS NULL THEN ${by === "slug" ? `coalesce(${absence(by)}, ${FORMER})` : absence(by)} END AS absence
    FROM (VALUES ${Array.from({ length: size }, (_, index) => `($${index + 2}::text)`).join(", ")}) AS asked (key)
    LEFT JOIN LATERAL (
      SELECT * FROM live.page x WHERE ${by === "slug" ? "x.slug = asked.key" : "x.article_id = asked.key::uuid"} OFFSET 0
    ) a ON true
    CROSS JOIN LATERAL (
      SELECT ${gatheredSql(REMARKS, "p.position")} AS said,
        ${gatheredSql(cardSql("p", "p.target_id"), "p.position")} AS cards,
        count(*) FILTER (WHERE p.effective_to IS NULL OR p.effective_to > $1::date) AS shown
      FROM live.pinned_card p
      WHERE p.article_id = a.article_id AND (p.expires_on IS NULL OR p.expires_on > $1::date)
    ) pins
    CROSS JOIN LATERAL (
      SELECT json_agg(ARRAY[
          s.score::text, s.asks, s.reason::text, s.model_version,
          s.effective_from::text, s.effective_to::text, s.review_by::text, array_to_string(g.chain, ' '), k.name, k.name_en
        ] ORDER BY s.score DESC, s.target_id) AS said,
        ${gatheredSql(cardSql("c"), "s.score DESC, s.target_id")} AS cards
      FROM live.suggestion s
      JOIN live.card c ON c.article_id = s.target_id
      JOIN live.region_chain g ON g.code = s.region_code
      LEFT JOIN live.topic k ON k.key = s.reason->>'kind'
      WHERE pins.shown < ${RELATED_SIZE} AND s.article_id = a.article_id
    ) suggestions
    WHERE asked.key IS NOT NULL`,
});
