import { regionChainJson } from "../published/region-chain-sql.ts";
import { regionJson, termJson } from "../published/summary-mapper.ts";
import { type Beside, hasRoom, suggestionsFrom } from "./suggestion-sql.ts";

/** The nearest article of the same category before (`<`) or after (`>`) this one, as JSON. */
function neighbour(side: "<" | ">"): string {
  const direction = side === "<" ? "DESC" : "ASC";
  return `(
    SELECT json_build_object('articleId', n.id, 'slug', n.slug, 'title', n.title)
    FROM live.listed_article n
    WHERE n.category_key = a.category_key AND n.id <> a.id
      AND n.published_at ${side}= a.published_at AND (n.published_at, n.id) ${side} (a.published_at, a.id)
    ORDER BY n.published_at ${direction}, n.id ${direction}
    LIMIT 1
  )`;
}

/** Where an article's page finds what stands in other rows than its own text, all of it beside an alias `a`. */
export interface ArticleParts {
  readonly firstPublishedAt: string;
  /** A view `l` of topics, and the condition that they are this article's. */
  readonly topics: Beside;
  /** A view `l` of pinned articles, and the condition that they are this article's. */
  readonly related: Beside;
  /** A view `s` of suggestions, and the condition that they are for this article. */
  readonly suggestions: Beside;
}

/** Whether a body may link to articles; looking for the links costs more. */
const MAY_LINK = `a.body_json LIKE '%"articleLink"%'`;
const LINKED_IDS = `
  SELECT (jsonb_path_query(a.body, '$.**.marks[*] ? (@.type == "articleLink").attrs.articleId') #>> '{}')::uuid`;

/**
 * The columns of an article with all its page shows, from an alias `a` of its text whose body is `body_json`, and the
 * region joined by `regionChainJoins`. $2 today.
 */
export const articleColumns = ({ firstPublishedAt, topics, related, suggestions }: ArticleParts): string => `
      a.id, a.slug, a.title, a.question, a.short_answer, a.body_json, a.sources, a.disclaimer,
      a.effective_from::text, a.effective_to::text, a.review_by::text, a.published_at,
      a.withdrawn_at, a.withdrawal_note, ${firstPublishedAt} AS first_published_at,
      ${regionJson("r")} AS region, ${regionChainJson} AS region_chain,
      (SELECT ${termJson("c")} FROM live.category c WHERE c.key = a.category_key) AS category,
      (
        SELECT coalesce(json_agg(${termJson("t")} ORDER BY l.position), '[]')
        FROM ${topics.view} l JOIN live.topic t ON t.key = l.topic_key
        WHERE ${topics.condition}
      ) AS topics,
      (
        SELECT coalesce(json_agg(json_build_object(
            'id', l.target_id, 'slug', l.slug, 'title', l.title, 'question', l.question,
            'short_answer', l.short_answer, 'published_at', l.published_at,
            'region', ${regionJson("lr")}, 'category', ${termJson("c")}, 'reason', l.reason,
            'expires_on', l.expires_on, 'effective_to', l.effective_to
          ) ORDER BY l.position), '[]')
        FROM ${related.view} l
        JOIN live.region lr ON lr.code = l.region_code
        LEFT JOIN live.category c ON c.key = l.category_key
        WHERE ${related.condition} AND (l.expires_on IS NULL OR l.expires_on > $2::date)
      ) AS related,
      CASE WHEN ${hasRoom(related, "$2")} THEN (
        SELECT json_agg(json_build_object(
            'id', s.target_id, 'slug', s.slug, 'title', s.title, 'question', s.question,
            'short_answer', s.short_answer, 'published_at', s.published_at,
            'region', ${regionJson("lr")}, 'category', ${termJson("c")}, 'score', s.score, 'asks', s.asks,
            'why', s.reason, 'model_version', s.model_version, 'effective_from', s.effective_from,
            'effective_to', s.effective_to, 'review_by', s.review_by, 'chain', g.chain, 'kind_name', k.name, 'kind_name_en', k.name_en
          ) ORDER BY s.score DESC, s.target_id)
        FROM ${suggestionsFrom(suggestions.view)}
        WHERE ${suggestions.condition}
      ) END AS suggested,
      ${neighbour("<")} AS previous,
      ${neighbour(">")} AS next,
      CASE WHEN ${MAY_LINK} THEN (
        SELECT json_agg(json_build_object('articleId', n.id, 'slug', n.slug, 'title', n.title) ORDER BY n.id)
        FROM live.listed_article n WHERE n.id = ANY (ARRAY(${LINKED_IDS}))
      ) END AS linked`;
