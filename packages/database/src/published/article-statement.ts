import type { PreparedStatement } from "./query-published.ts";
import { regionChainJoins, regionChainJson } from "./region-chain-sql.ts";
import { regionJson, termJson } from "./summary-mapper.ts";

/** The nearest article of the same category before (`<`) or after (`>`) this one, as JSON. */
function neighbour(side: "<" | ">"): string {
  const direction = side === "<" ? "DESC" : "ASC";
  return `(
    SELECT json_build_object('articleId', n.id, 'slug', n.slug, 'title', n.title)
    FROM live.listed_article n
    WHERE n.category_key = a.category_key
      AND n.published_at ${side}= a.published_at AND (n.published_at, n.id) ${side} (a.published_at, a.id)
    ORDER BY n.published_at ${direction}, n.id ${direction}
    LIMIT 1
  )`;
}

/** Everything an article's page shows but the articles its body links to, in one row. $1 slug, $2 today. */
export const articleStatement: PreparedStatement = {
  name: "published.article",
  text: `
    SELECT a.id, a.slug, a.title, a.question, a.short_answer, a.body, a.sources, a.disclaimer,
      a.effective_from::text, a.effective_to::text, a.review_by::text, a.published_at,
      a.withdrawn_at, a.withdrawal_note,
      (SELECT f.first_published_at FROM live.first_published f WHERE f.article_id = a.id) AS first_published_at,
      ${regionJson("r")} AS region, ${regionChainJson} AS region_chain,
      (SELECT ${termJson("c")} FROM live.category c WHERE c.key = a.category_key) AS category,
      (
        SELECT coalesce(json_agg(${termJson("t")} ORDER BY l.position), '[]')
        FROM live.article_topic l JOIN live.topic t ON t.key = l.topic_key
        WHERE l.article_id = a.id
      ) AS topics,
      (
        SELECT coalesce(json_agg(json_build_object(
            'id', l.target_id, 'slug', l.slug, 'title', l.title, 'question', l.question,
            'short_answer', l.short_answer, 'published_at', l.published_at,
            'region', ${regionJson("lr")}, 'category', ${termJson("c")}, 'reason', l.reason,
            'expires_on', l.expires_on
          ) ORDER BY l.position), '[]')
        FROM live.related l
        JOIN live.region lr ON lr.code = l.region_code
        LEFT JOIN live.category c ON c.key = l.category_key
        WHERE l.article_id = a.id AND (l.expires_on IS NULL OR l.expires_on > $2::date)
      ) AS related,
      ${neighbour("<")} AS previous,
      ${neighbour(">")} AS next
    FROM live.article a
    ${regionChainJoins("a.region_code")}
    WHERE a.slug = $1`,
};

/** What became of an article that was on show once. $1 slug. */
export const withdrawalStatement: PreparedStatement = {
  name: "published.withdrawal",
  text: `
    SELECT w.withdrawal_note AS note, w.withdrawn_at, w.redirect_slug
    FROM live.withdrawal w WHERE w.slug = $1`,
};

/** Articles on show by id. $1 ids. */
export const linksStatement: PreparedStatement = {
  name: "published.links",
  text: `
    SELECT a.id AS "articleId", a.slug, a.title
    FROM live.listed_article a WHERE a.id = ANY ($1::uuid[]) ORDER BY a.id`,
};
