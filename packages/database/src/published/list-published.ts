import type { PublishedList, PublishedListRequest } from "@gongji/application/published";
import type pg from "pg";
import { listCursor, openListCursor } from "./page-cursor.ts";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { type SummaryRow, toSummary } from "./summary-mapper.ts";
import { summaryStatementText } from "./summary-statement.ts";

type RegionCodes = readonly string[] | null;
type ListRow = SummaryRow & { readonly moment: Date };

const MOMENT = { updated: "published_at", newest: "first_published_at" } as const;

/** What a cursor is tied to: the list, its filter and its order. */
function purposeOf({
  categoryKey,
  regionCode,
  regionScope,
  topicKey,
  sort,
  asOf,
}: PublishedListRequest): string {
  return JSON.stringify(["list", categoryKey, regionCode, regionScope, topicKey, sort, asOf]);
}

/**
 * The statement and its values for one page, one row longer than the page. Each region's articles are read in order
 * from an index of their own, so that the cost depends on the page and the number of regions only. A day (`asOf`)
 * is looked at on the way: it costs what is passed over because it is not in force on it.
 */
export function listStatement(
  request: PublishedListRequest,
  regionCodes: RegionCodes,
): PreparedStatement & { readonly values: unknown[]; readonly isBackward: boolean } {
  const { cursor, sort = "updated", categoryKey, topicKey = "", asOf, limit } = request;
  const from = cursor === undefined ? null : openListCursor(purposeOf(request), cursor);
  const isBackward = from?.isBackward ?? false;
  const values: unknown[] = [limit + 1, topicKey];
  const parameter = (value: unknown) => `$${values.push(value)}`;
  const moment = `l.${MOMENT[sort]}`;
  const [direction, side] = isBackward ? ["ASC", ">"] : ["DESC", "<"];
  const conditions = ["l.topic_key = $2"];
  if (categoryKey !== undefined) conditions.push(`l.category_key = ${parameter(categoryKey)}`);
  const [onlyCode] = regionCodes ?? [];
  const isOne = regionCodes?.length === 1;
  const codes = regionCodes && !isOne ? `unnest(${parameter(regionCodes)}::bpchar[]) AS r (code)` : null;
  if (isOne) conditions.push(`l.region_code = ${parameter(onlyCode)}`);
  if (codes) conditions.push("l.region_code = r.code");
  if (asOf !== undefined) {
    const day = `${parameter(asOf)}::date`;
    conditions.push(`coalesce(l.effective_from <= ${day}, true) AND coalesce(l.effective_to > ${day}, true)`);
  }
  if (from) {
    const [at, id] = [parameter(from.moment), `${parameter(from.articleId)}::uuid`];
    // The first comparison is one an index on the moment can use; the second is exact among equal moments.
    conditions.push(`${moment} ${side}= ${at} AND (${moment}, l.article_id) ${side} (${at}, ${id})`);
  }
  const one = `
    SELECT l.article_id AS id, ${moment} AS moment FROM live.listing l WHERE ${conditions.join(" AND ")}
    ORDER BY ${moment} ${direction}, l.article_id ${direction} LIMIT $1`;
  const places = codes
    ? `SELECT o.* FROM ${codes} CROSS JOIN LATERAL (${one}) o ORDER BY o.moment ${direction}, o.id ${direction} LIMIT $1`
    : one;
  const shape = [
    categoryKey === undefined ? "" : "category",
    codes ? "regions" : isOne ? "region" : "",
    asOf === undefined ? "" : "day",
    from ? (isBackward ? "before" : "after") : "",
  ];
  return {
    name: ["published.list", sort, ...shape.filter(Boolean)].join("."),
    text: summaryStatementText({
      query: `SELECT a.*, p.moment FROM (${places}) p JOIN live.listed_article a ON a.id = p.id`,
      order: `a.moment ${direction}, a.id ${direction}`,
      columns: "a.moment",
    }),
    values,
    isBackward,
  };
}

/** A page of published articles, latest first. */
export async function listPublished(
  pool: pg.Pool,
  request: PublishedListRequest,
  regionCodes: RegionCodes,
): Promise<PublishedList> {
  if (regionCodes?.length === 0) return { items: [], nextCursor: null, previousCursor: null };
  const { values, isBackward, ...statement } = listStatement(request, regionCodes);
  const rows = await queryPublished<ListRow>(pool, statement, values);
  const hasMore = rows.length > request.limit;
  const page = rows.slice(0, request.limit);
  if (isBackward) page.reverse();
  const cursor = (row: ListRow | undefined, backward: boolean) =>
    row
      ? listCursor(purposeOf(request), { moment: row.moment, articleId: row.id, isBackward: backward })
      : null;
  // Where a page came from there is at least the page it came from.
  const hasPrevious = isBackward ? hasMore : request.cursor !== undefined;
  const hasNext = isBackward || hasMore;
  return {
    items: page.map(toSummary),
    nextCursor: hasNext ? cursor(page.at(-1), false) : null,
    previousCursor: hasPrevious ? cursor(page[0], true) : null,
  };
}
