import { type ListedImportedPage, type ListedImportRun, ProblemError } from "@gongji/application";
import type { ImportReader } from "@gongji/application/ports";
import { z } from "zod";
import type { Database } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";

interface RunRow {
  readonly id: string;
  readonly started_at: Date;
  readonly actor_id: string | null;
  readonly actor_name: string | null;
  readonly undone_at: Date | null;
  readonly undone_by_id: string | null;
  readonly undone_by_name: string | null;
  readonly file_name: string | null;
  readonly pages: number;
  readonly stubs: number;
  readonly unchanged: number;
  readonly removed_pages: number;
  readonly removed_stubs: number;
  readonly emptied_stubs: number;
}

const person = (userId: string | null, name: string | null) =>
  userId === null ? null : { userId, name: name ?? "" };

function toRun(row: RunRow): ListedImportRun {
  return {
    runId: row.id,
    startedAt: row.started_at.toISOString(),
    startedBy: person(row.actor_id, row.actor_name),
    fileName: row.file_name,
    pages: row.pages,
    stubs: row.stubs,
    unchanged: row.unchanged,
    undoneAt: row.undone_at?.toISOString() ?? null,
    undoneBy: person(row.undone_by_id, row.undone_by_name),
    removedPages: row.removed_pages,
    removedStubs: row.removed_stubs,
    emptiedStubs: row.emptied_stubs,
  };
}

function readRuns(db: Database, which: Prisma.Sql): Promise<RunRow[]> {
  return db.$queryRaw<RunRow[]>`
    SELECT r.id, r.started_at, r.actor_id, u.name AS actor_name, r.undone_at, r.undone_by_id,
      v.name AS undone_by_name, r.unchanged, r.removed_pages, r.removed_stubs, r.emptied_stubs,
      (SELECT p.file_name FROM imported_page p WHERE p.run_id = r.id ORDER BY p.id LIMIT 1) AS file_name,
      (SELECT count(*)::int FROM imported_page p WHERE p.run_id = r.id) AS pages,
      (SELECT count(*)::int FROM import_trace t WHERE t.run_id = r.id AND t.made = 'stub') AS stubs
    FROM import_run r LEFT JOIN "user" u ON u.id = r.actor_id LEFT JOIN "user" v ON v.id = r.undone_by_id
    ${which}`;
}

/** The id a cursor of these lists is. */
function afterId(cursor: string): string {
  const id = z.uuid().safeParse(cursor);
  if (id.success) return id.data;
  throw new ProblemError({
    code: "input.invalid",
    issues: [{ path: "cursor", message: "cursor.malformed" }],
  });
}

/** Runs of the import in PostgreSQL. */
export function createImportReader(db: Database): ImportReader {
  return {
    async importRuns({ cursor, limit }) {
      const after = cursor === null ? Prisma.empty : Prisma.sql`WHERE r.id < ${afterId(cursor)}::uuid`;
      const rows = await readRuns(db, Prisma.sql`${after} ORDER BY r.id DESC LIMIT ${limit + 1}`);
      const items = rows.slice(0, limit).map(toRun);
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.runId ?? null) : null };
    },

    async importRun(runId) {
      const [row] = await readRuns(db, Prisma.sql`WHERE r.id = ${runId}::uuid`);
      return row ? toRun(row) : null;
    },

    async importedPages({ runId, cursor, limit }) {
      const after = cursor === null ? Prisma.empty : Prisma.sql`AND p.id > ${afterId(cursor)}::uuid`;
      const rows = await db.$queryRaw<
        {
          id: string;
          file_name: string;
          article_id: string;
          title: string;
          made: ListedImportedPage["made"];
          warnings: number;
        }[]
      >`
        SELECT p.id, p.file_name, p.article_id, w.title, coalesce(t.made, 'page') AS made,
          jsonb_array_length(p.warnings) AS warnings
        FROM imported_page p
        JOIN article a ON a.id = p.article_id
        JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
        LEFT JOIN import_trace t ON t.run_id = p.run_id AND t.article_id = p.article_id
        WHERE p.run_id = ${runId}::uuid ${after}
        ORDER BY p.id LIMIT ${limit + 1}`;
      const items = rows.slice(0, limit).map(({ id, file_name, article_id, ...rest }) => ({
        pageId: id,
        fileName: file_name,
        articleId: article_id,
        ...rest,
      }));
      return { items, nextCursor: rows.length > limit ? (items.at(-1)?.pageId ?? null) : null };
    },

    async importedSource(pageId) {
      const row = await db.importedPage.findUnique({
        where: { id: pageId },
        select: { articleId: true, fileName: true, source: true },
      });
      return row;
    },

    async keptArticles(runId, limit) {
      const rows = await db.$queryRaw<{ article_id: string; title: string; kept: "changed" | "linked" }[]>`
        SELECT t.article_id, w.title, t.kept FROM import_trace t
        JOIN article a ON a.id = t.article_id
        JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
        WHERE t.run_id = ${runId}::uuid AND t.kept IS NOT NULL
        ORDER BY t.kept, w.title, t.article_id LIMIT ${limit}`;
      return rows.map(({ article_id, title, kept }) => ({ articleId: article_id, title, because: kept }));
    },

    async importedAs(fingerprint) {
      const row = await db.importedPage.findUnique({ where: { fingerprint }, select: { articleId: true } });
      return row?.articleId ?? null;
    },
  };
}
