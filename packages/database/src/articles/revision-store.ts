import type { RevisionRecord, RevisionStore } from "@gongji/application/ports";
import { articleDraftSchema } from "@gongji/domain/article";
import { relatedListSchema } from "@gongji/domain/related";
import { z } from "zod";
import type { Transaction } from "../connection/create-database.ts";

const contentSchema = z.object({ draft: articleDraftSchema, related: relatedListSchema });

/** A revision by id, whoever's article it belongs to. */
export async function getRevision(db: Transaction, revisionId: string): Promise<RevisionRecord | null> {
  const row = await db.revision.findUnique({
    where: { id: revisionId },
    include: { actor: { select: { id: true, name: true } } },
  });
  return (
    row && {
      id: row.id,
      articleId: row.articleId,
      number: row.number,
      reason: row.reason,
      content: contentSchema.parse(row.content),
      at: row.at,
      actor: row.actor && { userId: row.actor.id, name: row.actor.name },
    }
  );
}

/** Revisions in PostgreSQL, inside one transaction. */
export function createRevisionStore(db: Transaction): RevisionStore {
  return {
    async append({ content, ...revision }) {
      // The article's row is locked first, so that two refused saves never take the same number.
      await db.$queryRaw`SELECT 1 FROM article WHERE id = ${revision.articleId}::uuid FOR UPDATE`;
      const last = await db.revision.aggregate({
        where: { articleId: revision.articleId },
        _max: { number: true },
      });
      await db.revision.create({
        data: {
          ...revision,
          number: (last._max.number ?? 0) + 1,
          title: content.draft.title,
          content: { ...content },
        },
      });
    },

    async appendFirst(revisions) {
      await db.revision.createMany({
        data: revisions.map(({ content, ...revision }) => ({
          ...revision,
          number: 1,
          title: content.draft.title,
          content: { ...content },
        })),
      });
    },

    get: (revisionId) => getRevision(db, revisionId),

    async hasSave(articleId, saveId) {
      const row = await db.revision.findUnique({
        where: { articleId_saveId: { articleId, saveId } },
        select: { id: true },
      });
      return row !== null;
    },
  };
}
