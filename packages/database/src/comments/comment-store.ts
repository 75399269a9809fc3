import type { CommentStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Comments in PostgreSQL, inside one transaction. */
export function createCommentStore(db: Transaction): CommentStore {
  return {
    async add({ mentions, ...comment }) {
      await db.comment.create({
        data: { ...comment, mentions: { create: mentions.map((userId) => ({ userId })) } },
      });
    },

    async lockThread(threadId) {
      await db.$queryRaw`SELECT 1 FROM comment WHERE id = ${threadId}::uuid FOR NO KEY UPDATE`;
      return await db.comment.findFirst({
        where: { id: threadId, threadId: null },
        select: { id: true, articleId: true, authorId: true, resolvedAt: true },
      });
    },

    async setResolved(threadId, resolved) {
      await db.comment.update({
        where: { id: threadId },
        data: { resolvedAt: resolved?.at ?? null, resolvedById: resolved?.byId ?? null },
      });
    },

    async activePeople(userIds) {
      const rows = await db.user.findMany({
        where: { id: { in: [...userIds] }, suspendedAt: null },
        select: { id: true },
      });
      return new Set(rows.map(({ id }) => id));
    },
  };
}
