import type { NewRevision, RevisionRecord, RevisionStore } from "@gongji/application/ports";
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

function revisionRow({ content, ...revision }: NewRevision, number: number) {
  return { ...revision, number, title: content.draft.title, content: { ...content } };
}

/** Revisions in PostgreSQL, inside one transaction. */
export function createRevisionStore(db: Transaction): RevisionStore {
  return {
    async append(...revisions) {
      const articleIds = revisions.map(({ articleId }) => articleId);
      // The articles' rows are locked first, so that two refused saves never take the same number.
      await db.$queryRaw`SELECT 1 FROM article WHERE id = ANY(${articleIds}::uuid[]) ORDER BY id FOR UPDATE`;
      const last = await db.revision.groupBy({
        by: "articleId",
        where: { articleId: { in: articleIds } },
        _max: { number: true },
      });
      const numbers = new Map(last.map(({ articleId, _max }) => [articleId, _max.number ?? 0]));
      await db.revision.createMany({
        data: revisions.map((revision) => {
          const number = (numbers.get(revision.articleId) ?? 0) + 1;
          numbers.set(revision.articleId, number);
          return revisionRow(revision, number);
        }),
      });
    },

    async appendFirst(revisions) {
      await db.revision.createMany({ data: revisions.map((revision) => revisionRow(revision, 1)) });
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
