import type { ArticleRecord } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { editionInclude, toEditionRecord } from "./edition-mapper.ts";

/** Loads an article with its draft and live editions; null when there is none. */
export async function loadArticle(db: Transaction, articleId: string): Promise<ArticleRecord | null> {
  const row = await db.article.findUnique({
    where: { id: articleId },
    include: { trashedBy: { select: { id: true, name: true } } },
  });
  if (!row) return null;
  const pointed = [row.draftEditionId, row.liveEditionId].filter((id) => id !== null);
  // One after the other: inside a transaction there is one connection.
  const editions = await db.edition.findMany({ where: { id: { in: pointed } }, include: editionInclude });
  const last = await db.edition.aggregate({ where: { articleId }, _max: { number: true } });
  const changer =
    row.changedById === null
      ? null
      : await db.user.findUnique({ where: { id: row.changedById }, select: { name: true } });
  const edition = (id: string | null) => {
    const found = editions.find((candidate) => candidate.id === id);
    return found ? toEditionRecord(found) : null;
  };
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    origin: row.origin,
    createdById: row.createdById,
    ownerId: row.ownerId,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    changedById: row.changedById,
    changedByName: changer?.name ?? null,
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
    lastEditionNumber: last._max.number ?? 0,
  };
}
