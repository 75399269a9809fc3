import type { ListedAuditEvent } from "@gongji/application";
import { ProblemError } from "@gongji/application";
import type { AuditReader, Page } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";

type Filter = Parameters<AuditReader["events"]>[0];

interface AuditRow {
  readonly sequence: bigint;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly action: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly subject_name: string | null;
  readonly detail: ListedAuditEvent["detail"];
}

function parseCursor(cursor: string): bigint {
  if (/^\d{1,18}$/.test(cursor)) return BigInt(cursor);
  throw new ProblemError({
    code: "input.invalid",
    issues: [{ path: "cursor", message: "cursor.malformed" }],
  });
}

/** The words as part of a LIKE pattern that takes none of them for a wildcard. */
function containing(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, "\\$&")}%`;
}

function conditions({
  actor,
  action,
  subjectType,
  subjectId,
  since,
  before,
  text,
  cursor,
}: Filter): Prisma.Sql[] {
  const list: Prisma.Sql[] = [];
  if (cursor !== undefined) list.push(Prisma.sql`e.sequence < ${parseCursor(cursor)}`);
  if (actor === "platform") list.push(Prisma.sql`e.actor_id IS NULL`);
  else if (actor !== undefined) list.push(Prisma.sql`e.actor_id = ${actor}::uuid`);
  if (action?.includes(".")) list.push(Prisma.sql`e.action = ${action}`);
  else if (action) list.push(Prisma.sql`starts_with(e.action, ${`${action}.`})`);
  if (subjectType) list.push(Prisma.sql`e.subject_type = ${subjectType}`);
  if (subjectId) list.push(Prisma.sql`e.subject_id = ${subjectId}`);
  if (since) list.push(Prisma.sql`e.at >= ${since}`);
  if (before) list.push(Prisma.sql`e.at < ${before}`);
  if (text) {
    const pattern = containing(text);
    list.push(Prisma.sql`(e.detail::text ILIKE ${pattern} OR e.subject_id = ${text} OR EXISTS (
      SELECT 1 FROM desk_entry d WHERE d.article_id = CASE e.subject_type WHEN 'article' THEN e.subject_id::uuid END
        AND d.title ILIKE ${pattern}) OR EXISTS (
      SELECT 1 FROM article a JOIN edition w ON w.id = a.draft_edition_id WHERE a.trashed_at IS NOT NULL
        AND a.id = CASE e.subject_type WHEN 'article' THEN e.subject_id::uuid END AND w.title ILIKE ${pattern}) OR EXISTS (
      SELECT 1 FROM "user" s WHERE s.id = CASE e.subject_type WHEN 'user' THEN e.subject_id::uuid END
        AND (s.name ILIKE ${pattern} OR s.email ILIKE ${pattern})))`);
  }
  return list;
}

/** A page of the audit log, newest first. */
export async function listAuditEvents(db: Transaction, filter: Filter): Promise<Page<ListedAuditEvent>> {
  const list = conditions(filter);
  const where = list.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(list, " AND ")}`;
  const rows = await db.$queryRaw<AuditRow[]>`
    SELECT e.sequence, e.at, e.actor_id, u.name AS actor_name, e.action, e.subject_type, e.subject_id, e.detail,
      CASE e.subject_type
        WHEN 'article' THEN coalesce(
          (SELECT d.title FROM desk_entry d WHERE d.article_id = e.subject_id::uuid),
          (SELECT w.title FROM article a JOIN edition w ON w.id = a.draft_edition_id
           WHERE a.id = e.subject_id::uuid AND a.trashed_at IS NOT NULL))
        WHEN 'user' THEN (SELECT s.name FROM "user" s WHERE s.id = e.subject_id::uuid)
        WHEN 'release' THEN (SELECT r.name FROM release r WHERE r.id = e.subject_id::uuid)
      END AS subject_name
    FROM (SELECT * FROM audit_event e ${where} ORDER BY e.sequence DESC LIMIT ${filter.limit + 1}) e
    LEFT JOIN "user" u ON u.id = e.actor_id
    ORDER BY e.sequence DESC`;
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
      subjectName: row.subject_name,
      detail: row.detail,
    })),
    nextCursor: rows.length > filter.limit && last ? last.sequence.toString() : null,
  };
}
