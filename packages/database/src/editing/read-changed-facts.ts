import type { ChangedFacts } from "@gongji/application";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { type ListedRow, rowsStatement, toListed } from "./listed-rows.ts";

/** Changes of facts that are looked at: what is older is for the review dates. */
const DAYS_LOOKED_AT = 365;

/**
 * Articles on show that are older than what is known of their topic where they hold, or above it: a fact was recorded,
 * came into force or ended after they were published. The latest change first.
 */
export function changedFactsStatement(now: Date, today: string, limit: number): Prisma.Sql {
  const dayOf = (column: string) => Prisma.raw(`${column}::timestamp AT TIME ZONE 'Asia/Shanghai'`);
  return rowsStatement(
    Prisma.sql`
      WITH change AS (
        SELECT split_part(v.fact, '.', 1) AS kind, v.region_code, max(v.at) AS at
        FROM (
          SELECT fact, region_code,
            greatest(recorded_at, CASE valid_from_is WHEN 'effective' THEN ${dayOf("valid_from")} END) AS at
          FROM fact_version WHERE superseded_at IS NULL
          UNION ALL
          SELECT fact, region_code, greatest(recorded_at, ${dayOf("valid_to")})
          FROM fact_version WHERE superseded_at IS NULL AND valid_to IS NOT NULL
        ) v
        WHERE v.at > ${now}::timestamptz - make_interval(days => ${DAYS_LOOKED_AT}::int) AND v.at <= ${now}::timestamptz
        GROUP BY 1, 2
      ), outdated AS (
        SELECT d.article_id, max(c.at) AS at, (array_agg(c.kind ORDER BY c.at DESC, c.kind))[1] AS kind
        FROM desk_entry d
        JOIN region r ON r.code = d.region_code
        LEFT JOIN region above ON above.code = r.parent_code
        LEFT JOIN region top ON top.code = above.parent_code
        CROSS JOIN LATERAL unnest(d.topic_keys) AS topic
        CROSS JOIN LATERAL unnest(ARRAY[r.code, above.code, top.code, top.parent_code]) AS place
        JOIN change c ON c.kind = topic AND c.region_code = place AND c.at > d.published_at
        WHERE d.is_on_show AND d.topic_keys && (SELECT array_agg(DISTINCT kind) FROM change)
          AND d.published_at < (SELECT max(at) FROM change)
        GROUP BY d.article_id
      )
      SELECT article_id, concat_ws(' ', kind, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) AS order_value,
        row_number() OVER (ORDER BY at DESC, article_id) AS place
      FROM outdated ORDER BY place LIMIT ${limit}`,
    today,
  );
}

/** Articles on show that are older than what is known of their topic, with the topic and when that changed last. */
export async function readChangedFacts(
  db: Transaction,
  { now, today, limit }: { readonly now: Date; readonly today: string; readonly limit: number },
): Promise<ChangedFacts> {
  const rows = await db.$queryRaw<ListedRow[]>(changedFactsStatement(now, today, limit));
  return rows.map((row) => {
    const [topicKey = "", at = ""] = String(row.order_value).split(" ");
    return { article: toListed(row), topicKey, at };
  });
}
