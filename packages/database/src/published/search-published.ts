import type { PublishedFilter, PublishedPage } from "@gongji/application/published";
import type pg from "pg";
import { tsQueryText } from "../search/ts-query.ts";
import { cursorPurpose, filterSql } from "./filter-sql.ts";
import { offsetCursor, openOffsetCursor } from "./page-cursor.ts";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { type SummaryRow, toSummary } from "./summary-mapper.ts";
import { summaryStatementText } from "./summary-statement.ts";

/** How deep a search can be paged; what is not among the best thousand is better asked for otherwise. */
export const SEARCH_DEPTH_MAX = 1_000;
const BEST_FIRST = "a.rank DESC, a.published_at DESC, a.id DESC";

/** The statement and its values for one page of a search, one row longer than the page. */
export function searchStatement(
  tokens: readonly string[],
  filter: PublishedFilter,
): PreparedStatement & { readonly values: unknown[]; readonly offset: number } {
  const purpose = cursorPurpose("search", filter, tokens);
  const offset = filter.cursor === undefined ? 0 : openOffsetCursor(purpose, filter.cursor);
  const { conditions, values, shape } = filterSql(filter, 4);
  const query = `
    SELECT a.*, ts_rank('{0.1, 0.1, 0.1, 1}'::float4[], a.search, replace($1, '&', '|')::tsquery) AS rank
    FROM live.listed_article a
    WHERE ${["a.search @@ $1::tsquery", ...conditions].join(" AND ")}
    ORDER BY rank DESC, a.published_at DESC, a.id DESC LIMIT $2 OFFSET $3`;
  return {
    name: `published.search.${shape}`,
    text: summaryStatementText({ query, order: BEST_FIRST }),
    values: [tsQueryText(tokens), filter.limit + 1, offset, ...values],
    offset,
  };
}

/** A page of a search, best first. */
export async function searchPublished(
  pool: pg.Pool,
  tokens: readonly string[],
  filter: PublishedFilter,
): Promise<PublishedPage> {
  const { values, offset, ...statement } = searchStatement(tokens, filter);
  const rows = await queryPublished<SummaryRow>(pool, statement, values);
  const nextOffset = offset + filter.limit;
  const more = rows.length > filter.limit && nextOffset < SEARCH_DEPTH_MAX;
  return {
    items: rows.slice(0, filter.limit).map(toSummary),
    nextCursor: more ? offsetCursor(cursorPurpose("search", filter, tokens), nextOffset) : null,
  };
}
