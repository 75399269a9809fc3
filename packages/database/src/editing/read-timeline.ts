import { ProblemError, showEventSchema, type TimelineEntry } from "@gongji/application";
import type { Page } from "@gongji/application/ports";
import type { ShowEvent } from "@gongji/domain/comparison";
import { z } from "zod";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";

interface TimelineRow {
  readonly key: string;
  readonly at: Date;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly action: string;
  readonly detail: TimelineEntry["detail"];
  readonly revision_id: string | null;
  readonly number: number | null;
  readonly reason: NonNullable<TimelineEntry["revision"]>["reason"] | null;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.string().regex(/^[er]\d{20}$/)]);

/** What came before the last entry of the page before: an instant and, within it, a key. */
function beforeCursor(cursor: string | null, key: Prisma.Sql): Prisma.Sql {
  if (cursor === null) return Prisma.sql`true`;
  const parsed = cursorSchema.safeParse(cursor.split("~"));
  if (!parsed.success) {
    const issues = [{ path: "cursor", message: "cursor.malformed" }];
    throw new ProblemError({ code: "input.invalid", issues });
  }
  const [at, last] = parsed.data;
  return Prisma.sql`(at, ${key}) < (${new Date(at)}, ${last})`;
}

const eventKey = Prisma.sql`('e' || lpad(sequence::text, 20, '0'))`;
const revisionKey = Prisma.sql`('r' || lpad(number::text, 20, '0'))`;

/** A page of what happened to an article, newest first: its audit events, and the texts kept from conflicts. */
export async function readTimeline(
  db: Transaction,
  articleId: string,
  cursor: string | null,
  limit: number,
): Promise<Page<TimelineEntry>> {
  const rows = await db.$queryRaw<TimelineRow[]>`
    WITH happened AS (
      (SELECT at, ${eventKey} AS key, action, actor_id, detail FROM audit_event
        WHERE subject_type = 'article' AND subject_id = ${articleId} AND ${beforeCursor(cursor, eventKey)}
        ORDER BY sequence DESC LIMIT ${limit + 1})
      UNION ALL
      (SELECT at, ${revisionKey}, 'article.conflict_kept', actor_id, '{}'::jsonb FROM revision
        WHERE article_id = ${articleId}::uuid AND reason = 'refused_conflict' AND ${beforeCursor(cursor, revisionKey)}
        ORDER BY number DESC LIMIT ${limit + 1})
      ORDER BY at DESC, key DESC LIMIT ${limit + 1}
    )
    SELECT h.*, u.name AS actor_name, r.id AS revision_id, r.number, r.reason
    FROM happened h LEFT JOIN "user" u ON u.id = h.actor_id
    LEFT JOIN LATERAL (
      SELECT id, number, reason FROM revision
      WHERE article_id = ${articleId}::uuid AND at = h.at AND (reason = 'refused_conflict') = (left(h.key, 1) = 'r')
      ORDER BY number LIMIT 1
    ) r ON true
    ORDER BY h.at DESC, h.key DESC`;
  const items = rows.slice(0, limit).map(
    ({ key, at, actor_id, actor_name, action, detail, revision_id, number, reason }): TimelineEntry => ({
      key,
      at: at.toISOString(),
      actor: actor_id === null ? null : { userId: actor_id, name: actor_name ?? "" },
      action,
      detail,
      revision:
        revision_id === null || number === null || reason === null
          ? null
          : { revisionId: revision_id, number, reason },
    }),
  );
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? `${last.at}~${last.key}` : null };
}

const showEventsSchema = z.array(showEventSchema);

/** When readers came to see something else, oldest first. */
export async function readShowEvents(db: Transaction, articleId: string): Promise<readonly ShowEvent[]> {
  const rows = await db.$queryRaw<{ kind: string; at: Date; id: string; withdrawal_kind: string | null }[]>`
    SELECT r.reason::text AS kind, r.at, r.id,
      (SELECT e.detail->>'kind' FROM audit_event e WHERE e.subject_type = 'article' AND e.subject_id = ${articleId}
        AND e.action IN ('article.withdrawn', 'article.reverted') AND e.at = r.at LIMIT 1) AS withdrawal_kind
    FROM revision r
    WHERE r.article_id = ${articleId}::uuid AND r.reason IN ('published', 'withdrawn', 'reinstated', 'reverted')
    ORDER BY r.number`;
  return showEventsSchema.parse(
    rows.map(({ kind, at, id, withdrawal_kind }) => ({
      kind,
      at: at.toISOString(),
      revisionId: id,
      withdrawalKind: withdrawal_kind,
    })),
  );
}
