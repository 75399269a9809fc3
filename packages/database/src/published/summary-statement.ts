import { regionJson, termJson } from "./summary-mapper.ts";

/** The cards of the articles `page` picks, in its order. `page` is a query of ids, already ordered and limited. */
export function summaryStatementText(page: {
  readonly query: string;
  readonly order: string;
  /** More columns of the picked articles. */
  readonly columns?: string;
}): string {
  return `
    SELECT a.id, a.slug, a.title, a.question, a.short_answer, a.published_at,
      ${regionJson("r")} AS region, ${termJson("c")} AS category
      ${page.columns === undefined ? "" : `, ${page.columns}`}
    FROM (${page.query}) a
    JOIN live.region r ON r.code = a.region_code
    LEFT JOIN live.category c ON c.key = a.category_key
    ORDER BY ${page.order}`;
}
