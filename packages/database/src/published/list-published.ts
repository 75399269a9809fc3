import type { PublishedFilter, PublishedPage } from "@gongji/application/published";
import type pg from "pg";
import { cursorPurpose, filterSql } from "./filter-sql.ts";
import { newestCursor, openNewestCursor } from "./page-cursor.ts";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { type SummaryRow, toSummary } from "./summary-mapper.ts";
import { summaryStatementText } from "./summary-statement.ts";

const NEWEST_FIRST = "a.published_at DESC, a.id DESC";

/** The statement and its values for one page, one row longer than the page. */
export function listStatement(filter: PublishedFilter): PreparedStatement & { readonly values: unknown[] } {
  const after =
    filter.cursor === undefined ? null : openNewestCursor(cursorPurpose("list", filter), filter.cursor);
  const { conditions, values, shape } = filterSql(filter, after ? 4 : 2);
  // The first comparison is one an index on the moment can use; the second is exact among equal moments.
  const place = after ? ["a.published_at <= $2 AND (a.published_at, a.id) < ($2, $3::uuid)"] : [];
  const where = [...conditions, ...place].join(" AND ");
  const query = `
    SELECT a.* FROM live.listed_article a ${where === "" ? "" : `WHERE ${where}`}
    ORDER BY ${NEWEST_FIRST} LIMIT $1`;
  return {
    name: `published.list.${shape}${after ? ".after" : ""}`,
    text: summaryStatementText({ query, order: NEWEST_FIRST }),
    values: [filter.limit + 1, ...(after ? [after.publishedAt, after.articleId] : []), ...values],
  };
}

/** A page of published articles, newest first. */
export async function listPublished(pool: pg.Pool, filter: PublishedFilter): Promise<PublishedPage> {
  const { values, ...statement } = listStatement(filter);
  const rows = await queryPublished<SummaryRow & { readonly published_at: Date }>(pool, statement, values);
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  const more = rows.length > filter.limit && last !== undefined;
  return {
    items: items.map(toSummary),
    nextCursor: more
      ? newestCursor(cursorPurpose("list", filter), { publishedAt: last.published_at, articleId: last.id })
      : null,
  };
}
