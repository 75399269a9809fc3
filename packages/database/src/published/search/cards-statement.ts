import type { FoundCard } from "@gongji/application/published";
import type { PreparedStatement } from "../query-published.ts";
import { regionJson, type SummaryRow, termJson, toSummary } from "../summary-mapper.ts";

/** How much of a text excerpts are taken from, in characters. */
const TEXT_MAX = 6_000;

/** The cards of articles with their texts, in the order of the ids. $1 the ids. */
export const cardsStatement: PreparedStatement = {
  name: "published.search.cards",
  text: `
    SELECT a.id, a.slug, a.title, a.question, a.short_answer, a.published_at, left(a.body_text, ${TEXT_MAX}) AS body_text,
      ${regionJson("r")} AS region, ${termJson("c")} AS category
    FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, place)
    CROSS JOIN LATERAL (SELECT * FROM live.listed_article a WHERE a.id = k.id LIMIT 1) a
    JOIN live.region r ON r.code = a.region_code
    LEFT JOIN live.category c ON c.key = a.category_key
    ORDER BY k.place`,
};

/** Articles by name, in the order of the ids. $1 the ids. */
export const titlesStatement: PreparedStatement = {
  name: "published.search.titles",
  text: `
    SELECT a.id AS "articleId", a.slug, a.title
    FROM unnest($1::uuid[]) WITH ORDINALITY AS k (id, place)
    CROSS JOIN LATERAL (SELECT a.id, a.slug, a.title FROM live.listed_article a WHERE a.id = k.id LIMIT 1) a
    ORDER BY k.place`,
};

/** A row with a card and its text. */
export interface CardRow extends SummaryRow {
  readonly body_text: string;
}

/** A row as a card with its text. */
export function toFoundCard(row: CardRow): FoundCard {
  return { summary: toSummary(row), shortAnswer: row.short_answer, bodyText: row.body_text };
}
