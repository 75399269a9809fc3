import type { RegionScope } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";

/** A region's code and those above it, the nearest first. $1 code */
export const regionsAboveStatement: PreparedStatement = {
  name: "published.regions_above",
  text: `
    WITH RECURSIVE chain AS (
      SELECT r.code, r.parent_code, 0 AS height FROM live.region r WHERE r.code = $1
      UNION ALL
      SELECT r.code, r.parent_code, c.height + 1 FROM chain c JOIN live.region r ON r.code = c.parent_code
    )
    SELECT code FROM chain ORDER BY height`,
};

/** A region's code and those inside it. $1 code */
export const regionsInsideStatement: PreparedStatement = {
  name: "published.regions_inside",
  text: `
    WITH RECURSIVE tree AS (
      SELECT r.code FROM live.region r WHERE r.code = $1
      UNION ALL
      SELECT r.code FROM tree t JOIN live.region r ON r.parent_code = t.code
    )
    SELECT code FROM tree ORDER BY code`,
};

/** The regions of a scope; none of an unknown region. */
export async function regionCodes(
  pool: pg.Pool,
  regionCode: string,
  scope: Exclude<RegionScope, "exact">,
): Promise<string[]> {
  const statement = scope === "chain" ? regionsAboveStatement : regionsInsideStatement;
  return (await queryPublished<{ code: string }>(pool, statement, [regionCode])).map(({ code }) => code);
}
