import type { ArticleRecord, EditionRecord } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { editionInclude, toEditionRecord } from "./edition-mapper.ts";

/** Editions of whatever time, by id. */
export async function loadEditions(
  db: Transaction,
  editionIds: readonly string[],
): Promise<ReadonlyMap<string, EditionRecord>> {
  if (editionIds.length === 0) return new Map();
  const rows = await db.edition.findMany({ where: { id: { in: [...editionIds] } }, include: editionInclude });
  return new Map(rows.map((row) => [row.id, toEditionRecord(row)]));
}

/** Loads articles with their draft and live editions, by id; in as many statements for a hundred as for one. */
export async function loadArticles(
  db: Transaction,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, ArticleRecord>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...articleIds] } },
    include: { trashedBy: { select: { id: true, name: true } } },
  });
  const pointed = rows.flatMap(({ draftEditionId, liveEditionId }) => [draftEditionId, liveEditionId]);
  const editions = await loadEditions(db, present(pointed));
  const lastNumbers = await db.edition.groupBy({
    by: "articleId",
    where: { articleId: { in: rows.map(({ id }) => id) } },
    _max: { number: true },
  });
  const lastOf = new Map(lastNumbers.map(({ articleId, _max }) => [articleId, _max.number]));
  const names = await namesOf(db, present(rows.map(({ changedById }) => changedById)));
  const edition = (id: string | null) => (id === null ? null : (editions.get(id) ?? null));
  const records = rows.map(
    (row): ArticleRecord => ({
      id: row.id,
      slug: row.slug,
      version: row.version,
      origin: row.origin,
      createdById: row.createdById,
      ownerId: row.ownerId,
      createdAt: row.createdAt,
      changedAt: row.changedAt,
      changedById: row.changedById,
      changedByName: names.get(row.changedById ?? "") ?? null,
      draft: edition(row.draftEditionId),
      live: edition(row.liveEditionId),
      withdrawal:
        row.withdrawalKind === null || row.withdrawnAt === null
          ? null
          : {
              kind: row.withdrawalKind,
              note: row.withdrawalNote,
              at: row.withdrawnAt,
              redirectToId: row.redirectToId,
            },
      trashed: row.trashedAt && {
        at: row.trashedAt,
        by: row.trashedBy && { userId: row.trashedBy.id, name: row.trashedBy.name },
        reason: row.trashReason,
      },
      lastEditionNumber: lastOf.get(row.id) ?? 0,
    }),
  );
  return new Map(records.map((record) => [record.id, record]));
}

/** Loads an article with its draft and live editions; null when there is none. */
export async function loadArticle(db: Transaction, articleId: string): Promise<ArticleRecord | null> {
  return (await loadArticles(db, [articleId])).get(articleId) ?? null;
}

function present(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

async function namesOf(db: Transaction, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (userIds.length === 0) return new Map();
  const users = await db.user.findMany({
    where: { id: { in: [...userIds] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
