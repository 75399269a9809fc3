import type { AuditStretch } from "@gongji/application";
import type { Transaction } from "../connection/create-database.ts";

interface StretchRow {
  readonly count: number;
  readonly broken_at: bigint | null;
  readonly sequence: bigint | null;
  readonly at: Date | null;
  readonly hash: string | null;
}

/**
 * Checks a stretch of the audit log as whoever has a copy of its rows could: every event is numbered one more than the
 * one before, holds its hash, and its own hash is that of what it says.
 */
export async function verifyAuditChain(db: Transaction, after: string, most: number): Promise<AuditStretch> {
  const [row] = await db.$queryRaw<StretchRow[]>`
    WITH stretch AS (
      SELECT e.*, encode(sha256(convert_to(concat_ws(E'\\x1f', e.previous_hash, e.sequence::text,
        to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), coalesce(e.actor_id::text, ''),
        e.action, e.subject_type, e.subject_id, e.detail::text), 'UTF8')), 'hex') AS said
      FROM audit_event e WHERE e.sequence > ${BigInt(after)} ORDER BY e.sequence LIMIT ${most}
    ), linked AS (
      SELECT s.*, lag(s.sequence, 1, ${BigInt(after)}) OVER w AS number_before, coalesce(lag(s.hash) OVER w,
        (SELECT b.hash FROM audit_event b WHERE b.sequence = ${BigInt(after)}), '') AS hash_before
      FROM stretch s WINDOW w AS (ORDER BY s.sequence)
    ), broken AS (
      SELECT min(sequence) AS broken_at FROM linked
      WHERE hash <> said OR previous_hash <> hash_before OR sequence <> number_before + 1
    )
    SELECT (SELECT count(*)::int FROM stretch) AS count, broken_at, l.sequence, l.at, l.hash
    FROM broken LEFT JOIN LATERAL (
      SELECT sequence, at, hash FROM linked WHERE broken_at IS NULL OR sequence < broken_at
      ORDER BY sequence DESC LIMIT 1
    ) l ON true`;
  const fits = row?.sequence != null && row.at && row.hash;
  return {
    verified: fits
      ? { sequence: String(row.sequence), at: row.at.toISOString(), hash: row.hash }
      : await eventAt(db, after),
    brokenAt: row?.broken_at?.toString() ?? null,
    isEnd: (row?.count ?? 0) < most,
  };
}

async function eventAt(db: Transaction, sequence: string): Promise<AuditStretch["verified"]> {
  const event = await db.auditEvent.findUnique({ where: { sequence: BigInt(sequence) } });
  return event && { sequence, at: event.at.toISOString(), hash: event.hash };
}
