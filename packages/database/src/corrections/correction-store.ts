import type { CorrectionRecord, CorrectionStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

interface CorrectionRow {
  readonly id: string;
  readonly text: string;
  readonly received_at: Date;
  readonly done_at: Date | null;
  readonly done_by_name: string | null;
  readonly note: string | null;
  readonly article_id: string | null;
  readonly slug: string | null;
  readonly title: string | null;
}

function toRecord(row: CorrectionRow): CorrectionRecord {
  const { article_id: articleId, slug, title } = row;
  return {
    id: row.id,
    article: articleId === null ? null : { id: articleId, slug: slug ?? "", title: title ?? "" },
    text: row.text,
    receivedAt: row.received_at,
    doneAt: row.done_at,
    doneByName: row.done_by_name,
    note: row.note,
  };
}

/** Readers' corrections in PostgreSQL, inside one transaction. */
export function createCorrectionStore(db: Transaction): CorrectionStore {
  return {
    async create({ at, ...correction }) {
      await db.correction.create({ data: { ...correction, receivedAt: at } });
    },

    async list({ isDone, before, limit }) {
      const rows = await db.$queryRaw<CorrectionRow[]>`
        SELECT c.id, c.text, c.received_at, c.done_at, c.note, u.name AS done_by_name,
          a.id AS article_id, a.slug, e.title
        FROM correction c
        LEFT JOIN article a ON a.id = c.article_id
        LEFT JOIN edition e ON e.id = coalesce(a.live_edition_id, a.draft_edition_id)
        LEFT JOIN "user" u ON u.id = c.done_by_id
        WHERE (c.done_at IS NOT NULL) = ${isDone}
          AND (${before}::uuid IS NULL OR (c.received_at, c.id) <
            (SELECT b.received_at, b.id FROM correction b WHERE b.id = ${before}::uuid))
        ORDER BY c.received_at DESC, c.id DESC LIMIT ${limit + 1}`;
      return rows.map(toRecord);
    },

    countOpen: () => db.correction.count({ where: { doneAt: null } }),

    async lock(correctionId) {
      const [row] = await db.$queryRaw<{ done_at: Date | null }[]>`
        SELECT done_at FROM correction WHERE id = ${correctionId}::uuid FOR UPDATE`;
      return row ? { isDone: row.done_at !== null } : null;
    },

    async setDone(correctionId, done) {
      await db.correction.update({
        where: { id: correctionId },
        data: { doneAt: done?.at ?? null, doneById: done?.byId ?? null, note: done?.note ?? null },
      });
    },
  };
}
