import type { PublishedListRequest } from "@gongji/application/published";
import { cardSql, gatheredSql } from "./card-text.ts";
import { type ListPlace, openListCursor } from "./page-cursor.ts";
import type { PreparedStatement } from "./query-published.ts";
import type { TogetherSize } from "./read-together.ts";

const MOMENT = { updated: "published_at", newest: "first_published_at" } as const;

/** Regions of a list, null for all. */
export type RegionCodes = readonly string[] | null;

/** A page of a list that is asked for, as far as it is understood. */
export interface AskedList {
  readonly request: PublishedListRequest;
  readonly regionCodes: RegionCodes;
  readonly from: ListPlace | null;
}

/** What a cursor is tied to: the list, its filter and its order. */
export function listPurpose({
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
 * The page that is asked for.
 * @throws ProblemError input.invalid for a cursor of another list
 */
export function askedList(request: PublishedListRequest, regionCodes: RegionCodes): AskedList {
  const { cursor } = request;
  return {
    request,
    regionCodes,
    from: cursor === undefined ? null : openListCursor(listPurpose(request), cursor),
  };
}

/** What a list is asked by, in the order of the parameters, each with its type. */
function parameters({
  request,
  regionCodes,
  from,
}: AskedList): [name: string, type: string, value: unknown][] {
  const { limit, topicKey = "", categoryKey, asOf } = request;
  const isOne = regionCodes?.length === 1;
  return [
    ["size", "int", limit + 1],
    ["topic_key", "text", topicKey],
    ...(categoryKey === undefined
      ? []
      : [["category_key", "text", categoryKey] as [string, string, unknown]]),
    ...(isOne ? [["region_code", "bpchar", regionCodes[0]] as [string, string, unknown]] : []),
    ...(regionCodes && !isOne
      ? [["region_codes", "bpchar[]", regionCodes] as [string, string, unknown]]
      : []),
    ...(asOf === undefined ? [] : [["day", "date", asOf] as [string, string, unknown]]),
    ...(from
      ? ([
          ["at", "timestamptz", from.moment],
          ["id", "uuid", from.articleId],
        ] as [string, string, unknown][])
      : []),
  ];
}

const SHAPES: Readonly<Record<string, string>> = {
  category_key: "category",
  region_code: "region",
  region_codes: "regions",
  day: "day",
};

/** Lists of the same name are read by the same statement. PostgreSQL tells names apart by their first 63 characters. */
export function listName(asked: AskedList): string {
  const { request, from } = asked;
  const direction = from ? (from.isBackward ? "before" : "after") : "first";
  const shape = parameters(asked).flatMap(([name]) => SHAPES[name] ?? []);
  return [request.sort ?? "updated", direction, ...shape].join(".");
}

/**
 * The statement that reads some pages of lists of one name, each one longer than it was asked for, and its values. Each
 * region's articles are read in order from an index of their own, so that the cost depends on the page and the number
 * of regions only. A day (`asOf`) is looked at on the way: it costs what is passed over because it is not in force on it.
 */
export function listsStatement(
  lists: readonly [AskedList, ...AskedList[]],
  size: TogetherSize,
): PreparedStatement & { readonly values: unknown[] } {
  const [first] = lists;
  const columns = parameters(first);
  const has = new Set(columns.map(([name]) => name));
  const isBackward = first.from?.isBackward ?? false;
  const moment = `l.${MOMENT[first.request.sort ?? "updated"]}`;
  const [direction, side] = isBackward ? ["ASC", ">"] : ["DESC", "<"];
  const conditions = ["l.topic_key = asked.topic_key"];
  if (has.has("category_key")) conditions.push("l.category_key = asked.category_key");
  if (has.has("region_code")) conditions.push("l.region_code = asked.region_code");
  if (has.has("region_codes")) conditions.push("l.region_code = r.code");
  if (has.has("day")) {
    conditions.push(
      "coalesce(l.effective_from <= asked.day, true) AND coalesce(l.effective_to > asked.day, true)",
    );
  }
  if (first.from) {
    // The first comparison is one an index on the moment can use; the second is exact among equal moments.
    conditions.push(`${moment} ${side}= asked.at AND (${moment}, l.article_id) ${side} (asked.at, asked.id)`);
  }
  const one = `
      SELECT l.article_id AS id, ${moment} AS moment FROM live.listing l WHERE ${conditions.join(" AND ")}
      ORDER BY ${moment} ${direction}, l.article_id ${direction} LIMIT asked.size`;
  const places = has.has("region_codes")
    ? `SELECT o.* FROM unnest(asked.region_codes) AS r (code) CROSS JOIN LATERAL (${one}) o
       ORDER BY o.moment ${direction}, o.id ${direction} LIMIT asked.size`
    : one;
  const row = (place: number) =>
    `(${[`${place}`, ...columns.map(([, type], index) => `$${place * columns.length + index + 1}::${type}`)].join(", ")})`;
  const order = "p.moment DESC, p.id DESC";
  const padding = Array<null>((size - lists.length) * columns.length).fill(null);
  return {
    name: `published.lists.${size}.${listName(first)}`,
    text: `
      SELECT asked.place, page.moments, page.cards
      FROM (VALUES ${Array.from({ length: size }, (_, place) => row(place)).join(", ")})
        AS asked (place, ${columns.map(([name]) => name).join(", ")})
      CROSS JOIN LATERAL (
        SELECT string_agg(((extract(epoch FROM p.moment) * 1000)::bigint)::text, ',' ORDER BY ${order}) AS moments,
          ${gatheredSql(cardSql("c"), order)} AS cards
        FROM (${places}) p JOIN live.card c ON c.article_id = p.id
      ) page`,
    values: [...lists.flatMap((list) => parameters(list).map(([, , value]) => value)), ...padding],
  };
}
