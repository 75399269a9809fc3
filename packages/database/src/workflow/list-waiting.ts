import type { Waiting } from "@gongji/application";
import type { Database } from "../connection/create-database.ts";
import { workingFrom } from "../editing/working-from.ts";
import { hasSteps, stageSql } from "./stage-sql.ts";

/** Most entries of each part. */
const LIMIT = 100;

interface NamedRow {
  readonly articleId: string;
  readonly title: string;
  readonly at: Date;
  readonly byId: string | null;
  readonly byName: string | null;
}

function named({ articleId, title, at, byId, byName }: NamedRow) {
  const by = byId === null ? null : { userId: byId, name: byName ?? "" };
  return { articleId, title, at: at.toISOString(), by };
}

async function submissions(db: Database, userId: string | null): Promise<Waiting["submissions"]> {
  const rows = await db.$queryRaw<(NamedRow & { note: string | null; live: boolean; wrote: boolean })[]>`
    SELECT a.id AS "articleId", w.title, s.at, u.id AS "byId", u.name AS "byName", s.note,
      a.live_edition_id IS NOT NULL AND a.withdrawal_kind IS NULL AS live,
      EXISTS (
        SELECT 1 FROM revision r WHERE r.article_id = a.id AND r.actor_id = ${userId}::uuid
          AND r.reason NOT IN ('refused_conflict', 'withdrawn', 'reinstated', 'reverted')
          AND r.number > coalesce((
            SELECT max(p.number) FROM revision p
            WHERE p.article_id = a.id AND p.reason IN ('published', 'discarded')
          ), 0)
      ) AS wrote
    FROM ${workingFrom}
    CROSS JOIN LATERAL (
      SELECT * FROM review_step s WHERE s.edition_id = w.id ORDER BY s.at DESC, s.id DESC LIMIT 1
    ) s
    LEFT JOIN "user" u ON u.id = s.actor_id
    WHERE ${hasSteps} AND s.kind = 'submitted' AND ${stageSql} = 'submitted'
    ORDER BY s.at, s.id LIMIT ${LIMIT}`;
  return rows.map((row) => ({ ...named(row), note: row.note, live: row.live, wrote: row.wrote }));
}

async function emergencies(db: Database, now: Date): Promise<Waiting["emergencies"]> {
  const rows = await db.$queryRaw<(NamedRow & { note: string | null; dueAt: Date })[]>`
    SELECT a.id AS "articleId", e.title, s.at, u.id AS "byId", u.name AS "byName", s.note, s.due_at AS "dueAt"
    FROM review_step s JOIN article a ON a.live_edition_id = s.edition_id JOIN edition e ON e.id = s.edition_id
    LEFT JOIN "user" u ON u.id = s.actor_id
    WHERE s.kind = 'emergency' AND NOT EXISTS (
      SELECT 1 FROM review_step r WHERE r.edition_id = s.edition_id AND r.kind = 'reviewed'
    )
    ORDER BY s.due_at, s.id LIMIT ${LIMIT}`;
  return rows.map((row) => ({
    ...named(row),
    reason: row.note ?? "",
    dueAt: row.dueAt.toISOString(),
    overdue: row.dueAt <= now,
  }));
}

async function acts(db: Database, state: "waiting" | "failed") {
  return await db.plannedAct.findMany({
    where: { state, article: { trashedAt: null }, ...(state === "failed" && { seenAt: null }) },
    orderBy: state === "failed" ? [{ settledAt: "desc" }] : [{ at: "asc" }, { id: "asc" }],
    take: LIMIT,
    include: { createdBy: { select: { name: true } }, edition: { select: { title: true } } },
  });
}

/** What waits for a second person, what happens by itself, and what did not. */
export async function listWaiting(
  db: Database,
  { userId, now }: { readonly userId: string | null; readonly now: Date },
): Promise<Waiting> {
  const [submitted, open, planned, failed] = await Promise.all([
    submissions(db, userId),
    emergencies(db, now),
    acts(db, "waiting"),
    acts(db, "failed"),
  ]);
  const toNamed = ({ articleId, at, edition, createdById, createdBy }: (typeof planned)[number]) =>
    named({ articleId, at, title: edition.title, byId: createdById, byName: createdBy?.name ?? null });
  return {
    submissions: submitted,
    emergencies: open,
    planned: planned.map((act) => ({ ...toNamed(act), kind: act.kind })),
    failed: failed.map((act) => {
      const { by: _, ...about } = toNamed(act);
      return { ...about, actId: act.id, kind: act.kind, problem: act.problem ?? "internal" };
    }),
  };
}
