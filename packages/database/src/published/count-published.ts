import type { CountsRequest, PublishedCounts } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";

const IN_CATEGORY = "($2::text IS NULL OR c.category_key = $2)";
const IN_REGIONS = "($3::bpchar[] IS NULL OR c.region_code = ANY ($3))";
const ABOUT = "c.topic_key = $1";

function facet(column: string, conditions: readonly string[]): string {
  return `(
    SELECT coalesce(json_agg(json_build_object('key', f.key, 'count', f.count) ORDER BY f.key), '[]')
    FROM (
      SELECT c.${column} AS key, sum(c.article_count) AS count FROM live.listing_count c
      WHERE ${conditions.join(" AND ")} GROUP BY c.${column}
    ) f
  )`;
}

/**
 * Adds up the counts that are kept with the lists: their number is that of the categories, regions and topics that
 * meet in articles, however many articles there are. $1 topic, $2 category or null, $3 regions or null.
 */
export const countsStatement: PreparedStatement = {
  name: "published.counts",
  text: `
    SELECT
      (SELECT coalesce(sum(c.article_count), 0)::int FROM live.listing_count c
        WHERE ${ABOUT} AND ${IN_CATEGORY} AND ${IN_REGIONS}) AS total,
      ${facet("category_key", [ABOUT, IN_REGIONS, "c.category_key <> ''"])} AS categories,
      ${facet("region_code", [ABOUT, IN_CATEGORY])} AS regions,
      ${facet("topic_key", [IN_CATEGORY, IN_REGIONS, "c.topic_key <> ''"])} AS topics`,
};

/** How many articles a filter leaves, and how many it would with another value of each of its fields. */
export async function countPublished(
  pool: pg.Pool,
  { categoryKey, topicKey }: CountsRequest,
  regionCodes: readonly string[] | null,
): Promise<PublishedCounts> {
  const values = [topicKey ?? "", categoryKey ?? null, regionCodes];
  const [row] = await queryPublished<PublishedCounts>(pool, countsStatement, values);
  if (!row) throw new Error("the statement of the counts answers with one row");
  return row;
}
