import type { ListedAuditEvent } from "@gongji/application";
import { ProblemError } from "@gongji/application";
import type { Page } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

interface AuditRow {
  readonly sequence: bigint;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly detail: ListedAuditEvent["detail"];
}

const NEWEST = 2n ** 62n;

function parseCursor(cursor: string | null): bigint {
  if (cursor === null) return NEWEST;
  if (/^\d{1,18}$/.test(cursor)) return BigInt(cursor);
  throw new ProblemError({
    code: "input.invalid",
    issues: [{ path: "cursor", message: "cursor.malformed" }],
  });
}

/** A page of the audit log, newest first. */
export async function listAuditEvents(
  db: Transaction,
  filter: { subjectId: string | null; cursor: string | null; limit: number },
): Promise<Page<ListedAuditEvent>> {
  const rows = await db.$queryRaw<AuditRow[]>`
    SELECT e.sequence, e.at, e.actor_id, u.name AS actor_name, e.action, e.subject_type, e.subject_id, e.detail
    FROM audit_event e LEFT JOIN "user" u ON u.id = e.actor_id
    WHERE e.sequence < ${parseCursor(filter.cursor)}
      AND (${filter.subjectId}::text IS NULL OR e.subject_id = ${filter.subjectId})
    ORDER BY e.sequence DESC LIMIT ${filter.limit + 1}`;
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => ({
      sequence: row.sequence.toString(),
      at: row.at.toISOString(),
      actor: row.actor_id === null ? null : { userId: row.actor_id, name: row.actor_name ?? "" },
      action: row.action,
      subjectType: row.subject_type,
      subjectId: row.subject_id,
      detail: row.detail,
    })),
    nextCursor: rows.length > filter.limit && last ? last.sequence.toString() : null,
  };
}
