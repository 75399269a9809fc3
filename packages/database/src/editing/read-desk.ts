import type { Desk } from "@gongji/application";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { type ListedRow, rowsStatement, toListed } from "./listed-rows.ts";

/** Days whose readers count for the risk of an overdue review. */
const READ_DAYS = 7;
/** Longest overdue articles among which the riskiest are looked for. */
const OVERDUE_LOOKED_AT = 5_000;
/** Overdue reviews, the riskiest first: days overdue times readers. One nobody reads still ages. */
export function overdueStatement(today: string, limit: number): Prisma.Sql {
  return rowsStatement(
    Prisma.sql`
      SELECT d.article_id, r.reads::text AS order_value,
        row_number() OVER (ORDER BY (r.reads + 1) * (${today}::date - d.review_by) DESC, d.article_id) AS place
      FROM (
        SELECT article_id, review_by FROM desk_entry WHERE is_on_show AND review_by < ${today}::date
        ORDER BY review_by, article_id LIMIT ${OVERDUE_LOOKED_AT}
      ) d CROSS JOIN LATERAL (
        SELECT coalesce(sum(reads), 0)::int AS reads FROM article_reads
        WHERE article_id = d.article_id AND day > ${today}::date - ${READ_DAYS}::int
      ) r
      ORDER BY place LIMIT ${limit}`,
    today,
  );
}

/** Overdue reviews with their readers, the riskiest first. */
export async function readOverdue(db: Transaction, today: string, limit: number): Promise<Desk["overdue"]> {
  const rows = await db.$queryRaw<ListedRow[]>(overdueStatement(today, limit));
  return rows.map((row) => ({
    article: toListed(row),
    daysOverdue: daysBetween(row.due_on ?? today, today),
    reads: Number(row.order_value),
  }));
}

/** How many articles on show somebody looks after whose review date is past. */
export async function countOverdueOf(db: Transaction, userId: string, today: string): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM desk_entry
    WHERE is_on_show AND owner_id = ${userId}::uuid AND review_by < ${today}::date`;
  return row?.count ?? 0;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Stubs by how many articles name them in their texts or lists. What is in the trash names nothing. */
export function stubsStatement(today: string, limit: number): Prisma.Sql {
  return rowsStatement(
    Prisma.sql`
      SELECT d.article_id, n.named_by::text AS order_value,
        row_number() OVER (ORDER BY n.named_by DESC, d.changed_at DESC, d.article_id) AS place
      FROM desk_entry d CROSS JOIN LATERAL (
        SELECT count(DISTINCT a.id)::int AS named_by
        FROM (
          SELECT edition_id FROM related_link WHERE target_id = d.article_id AND kind = 'pin'
          UNION ALL
          SELECT edition_id FROM edition_link WHERE target_id = d.article_id
        ) l JOIN edition e ON e.id = l.edition_id
        JOIN article a ON a.id = e.article_id AND e.id IN (a.draft_edition_id, a.live_edition_id)
        WHERE a.trashed_at IS NULL
      ) n
      WHERE d.state = 'stub'
      ORDER BY place LIMIT ${limit}`,
    today,
  );
}

/** The stubs that most articles name. */
export async function readStubs(db: Transaction, today: string, limit: number): Promise<Desk["stubs"]> {
  const rows = await db.$queryRaw<ListedRow[]>(stubsStatement(today, limit));
  return rows.map((row) => ({ article: toListed(row), namedBy: Number(row.order_value) }));
}

/** How many articles were published on each day in Beijing from a day on. */
export async function readPublishedByDay(
  db: Transaction,
  from: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.$queryRaw<{ day: string; count: number }[]>`
    SELECT (published_at AT TIME ZONE 'Asia/Shanghai')::date::text AS day, count(*)::int AS count
    FROM desk_entry
    WHERE coalesce(published_at, '-infinity'::timestamptz) >= ${from}::date::timestamp AT TIME ZONE 'Asia/Shanghai'
    GROUP BY 1`;
  return new Map(rows.map(({ day, count }) => [day, count]));
}

/** How many deliveries were given up, and when the last one was. */
export async function readDeadDeliveries(db: Transaction) {
  const { _count, _max } = await db.webhookDelivery.aggregate({
    where: { state: "dead" },
    _count: true,
    _max: { at: true, lastAttemptAt: true },
  });
  const at = _max.lastAttemptAt ?? _max.at;
  return _count > 0 && at ? { count: _count, at } : null;
}

/** How many planned acts, and planned releases, failed unseen, and when the last one did. */
export async function readFailedPlans(db: Transaction) {
  const acts = await db.plannedAct.aggregate({
    where: { state: "failed", seenAt: null, article: { trashedAt: null } },
    _count: true,
    _max: { settledAt: true },
  });
  const releases = await db.release.aggregate({
    where: { failedAt: { not: null }, seenAt: null },
    _count: true,
    _max: { failedAt: true },
  });
  const since = (count: number, at: Date | null) => (count > 0 && at ? { count, at } : null);
  return {
    plans: since(acts._count, acts._max.settledAt),
    releases: since(releases._count, releases._max.failedAt),
  };
}
