import { RELATED_SIZE } from "@gongji/domain/related";
import { CARD_SEPARATOR_SQL } from "./card-text.ts";
import type { PreparedStatement } from "./query-published.ts";
import type { TogetherSize } from "./read-together.ts";

/** The nearest article of the same category before (`<`) or after (`>`) this one: id, address, title. */
function neighbour(side: "<" | ">"): string {
  const direction = side === "<" ? "DESC" : "ASC";
  return `(
    SELECT to_json(ARRAY[c.article_id::text, c.slug, c.title])
    FROM (
      SELECT n.article_id FROM live.listing n
      WHERE n.topic_key = '' AND n.category_key = a.category_key
        AND n.published_at ${side}= a.published_at AND (n.published_at, n.article_id) ${side} (a.published_at, a.id)
      ORDER BY n.published_at ${direction}, n.article_id ${direction}
      LIMIT 1
    ) n JOIN live.card c ON c.article_id = n.article_id
  )`;
}

/** The columns of a region, as a part of an array. */
const region = (alias: string): string =>
  `${alias}.code::text, ${alias}.name, ${alias}.name_en, ${alias}.level::text`;

/** Whether a body may link to articles; looking for the links costs more. */
const MAY_LINK = `a.body_json LIKE '%"articleLink"%'`;
const LINKED_IDS = `
  SELECT (jsonb_path_query(a.body_json::jsonb, '$.**.marks[*] ? (@.type == "articleLink").attrs.articleId') #>> '{}')::uuid`;

/**
 * The articles on show at some addresses, each with all its page shows, in one row and so as of one moment. Cards come as
 * the text they are kept as; other parts that are rows themselves come as arrays of text, which PostgreSQL writes several times faster than objects: their fields
 * in the order the mapper knows. $1 today, then the addresses; they are single values because PostgreSQL would plan
 * anew for every list of them. An address may be asked for twice.
 */
export const pagesStatement = (size: TogetherSize): PreparedStatement => ({
  name: `published.pages.${size}`,
  text: `
    SELECT a.id, a.slug, a.title, a.question, a.short_answer, a.body_json, a.sources, a.disclaimer,
      a.effective_from::text, a.effective_to::text, a.review_by::text, a.published_at,
      a.withdrawn_at, a.withdrawal_note,
      (SELECT f.first_published_at FROM live.first_published f WHERE f.article_id = a.id) AS first_published_at,
      (
        SELECT to_json(ARRAY[${["r", "r1", "r2", "r3"].map(region).join(", ")}])
        FROM live.region r
        LEFT JOIN live.region r1 ON r1.code = r.parent_code
        LEFT JOIN live.region r2 ON r2.code = r1.parent_code
        LEFT JOIN live.region r3 ON r3.code = r2.parent_code
        WHERE r.code = a.region_code
      ) AS regions,
      (SELECT to_json(ARRAY[c.key, c.name, c.name_en]) FROM live.category c WHERE c.key = a.category_key) AS category,
      (
        SELECT json_agg(ARRAY[t.key, t.name, t.name_en] ORDER BY l.position)
        FROM live.article_topic l JOIN live.topic t ON t.key = l.topic_key
        WHERE l.article_id = a.id
      ) AS topics,
      pins.said AS pins, pins.cards AS pinned_cards, suggestions.said AS suggestions,
      suggestions.cards AS suggested_cards,
      ${neighbour("<")} AS previous,
      ${neighbour(">")} AS next,
      CASE WHEN ${MAY_LINK} THEN (
        SELECT json_agg(ARRAY[n.id::text, n.slug, n.title] ORDER BY n.id)
        FROM live.listed_article n WHERE n.id = ANY (ARRAY(${LINKED_IDS}))
      ) END AS linked
    FROM (VALUES ${Array.from({ length: size }, (_, index) => `($${index + 2}::text)`).join(", ")}) AS asked (slug)
    JOIN LATERAL (
      SELECT x.*, x.body::text AS body_json FROM live.article x WHERE x.slug = asked.slug OFFSET 0
    ) a ON true
    CROSS JOIN LATERAL (
      SELECT json_agg(ARRAY[p.target_id::text, p.region_code::text, p.reason, p.expires_on::text, p.effective_to::text]
          ORDER BY p.position) AS said,
        string_agg(p.json, ${CARD_SEPARATOR_SQL} ORDER BY p.position) AS cards,
        count(*) FILTER (WHERE p.effective_to IS NULL OR p.effective_to > $1::date) AS shown
      FROM live.pinned_card p
      WHERE p.article_id = a.id AND (p.expires_on IS NULL OR p.expires_on > $1::date)
    ) pins
    CROSS JOIN LATERAL (
      SELECT json_agg(ARRAY[
          s.target_id::text, s.region_code::text, s.score::text, s.asks, s.reason::text, s.model_version,
          s.effective_from::text, s.effective_to::text, s.review_by::text, array_to_string(g.chain, ' '), k.name, k.name_en
        ] ORDER BY s.score DESC, s.target_id) AS said,
        string_agg(c.json, ${CARD_SEPARATOR_SQL} ORDER BY s.score DESC, s.target_id) AS cards
      FROM live.suggestion s
      JOIN live.card c ON c.article_id = s.target_id
      JOIN live.region_chain g ON g.code = s.region_code
      LEFT JOIN live.topic k ON k.key = s.reason->>'kind'
      WHERE pins.shown < ${RELATED_SIZE} AND s.article_id = a.id
    ) suggestions`,
});
