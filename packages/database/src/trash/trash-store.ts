import type { TrashedRecord, TrashStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";

interface TrashedRow extends Omit<TrashedRecord, "by"> {
  readonly byId: string | null;
  readonly byName: string | null;
}

/** Editions an editor works on or readers see that name an article, with the articles they belong to. */
const naming = (articleId: Prisma.Sql) => Prisma.sql`
  related_link l JOIN article n ON l.edition_id IN (n.draft_edition_id, n.live_edition_id)
  WHERE l.target_id = ${articleId}`;

/** The trash in PostgreSQL, inside one transaction. */
export function createTrashStore(db: Transaction): TrashStore {
  return {
    async put(articleId, { at, byId, reason }) {
      const data = { trashedAt: at, trashedById: byId, trashReason: reason };
      await db.article.update({ where: { id: articleId }, data });
    },

    async takeOut(articleId) {
      const data = { trashedAt: null, trashedById: null, trashReason: null };
      await db.article.update({ where: { id: articleId }, data });
    },

    async list({ before, limit }) {
      const rows = await db.$queryRaw<TrashedRow[]>`
        SELECT a.id AS "articleId", a.slug, e.title, a.version, a.origin, a.created_by_id AS "createdById", a.owner_id AS "ownerId",
          a.trashed_at AS at, a.trash_reason AS reason, u.id AS "byId", u.name AS "byName",
          (SELECT count(DISTINCT n.id)::int FROM ${naming(Prisma.sql`a.id`)} AND n.trashed_at IS NULL) AS "namedBy"
        FROM article a JOIN edition e ON e.id = a.draft_edition_id
        LEFT JOIN "user" u ON u.id = a.trashed_by_id
        WHERE a.trashed_at IS NOT NULL AND (${before}::uuid IS NULL OR (a.trashed_at, a.id) < (
          SELECT b.trashed_at, b.id FROM article b WHERE b.id = ${before}::uuid
        ))
        ORDER BY a.trashed_at DESC, a.id DESC LIMIT ${limit + 1}`;
      return rows.map(({ byId, byName, ...row }) => ({
        ...row,
        by: byId === null ? null : { userId: byId, name: byName ?? "" },
      }));
    },

    count: () => db.article.count({ where: { trashedAt: { not: null } } }),

    async naming(articleId) {
      const rows = await db.$queryRaw<{ id: string; in_trash: boolean }[]>`
        SELECT DISTINCT n.id, n.trashed_at IS NOT NULL AS in_trash FROM ${naming(Prisma.sql`${articleId}::uuid`)}
        ORDER BY n.id`;
      const inTrash = rows.filter((row) => row.in_trash).map(({ id }) => id);
      return { outside: rows.length - inTrash.length, inTrash };
    },

    async takeDue(before) {
      const [due] = await db.$queryRaw<{ id: string }[]>`
        SELECT a.id FROM article a
        WHERE a.trashed_at <= ${before}
          AND NOT EXISTS (SELECT FROM ${naming(Prisma.sql`a.id`)} AND n.trashed_at IS NULL)
        ORDER BY a.trashed_at, a.id LIMIT 1
        FOR UPDATE OF a SKIP LOCKED`;
      return due?.id ?? null;
    },

    async purgedTitles(articleIds) {
      const rows = await db.purgedArticle.findMany({ where: { articleId: { in: [...articleIds] } } });
      return new Map(rows.map(({ articleId, title }) => [articleId, title]));
    },

    async purge({ articleId, title, slug, at }) {
      await db.purgedArticle.create({ data: { articleId, title, slug, purgedAt: at } });
      // What nobody reads or works on any more may still name it, and it may name others.
      await db.$executeRaw`
        DELETE FROM related_link l USING edition e
        WHERE e.id = l.edition_id AND (l.target_id = ${articleId}::uuid OR e.article_id = ${articleId}::uuid)`;
      await db.article.delete({ where: { id: articleId } });
    },
  };
}
