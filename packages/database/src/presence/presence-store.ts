import type { PresenceStore, PresentPerson } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Most forgotten at once; the next one to say a word forgets more. */
const FORGOTTEN_AT_ONCE = 200;

/** Who has which article open, in PostgreSQL, inside one transaction. */
export function createPresenceStore(db: Transaction): PresenceStore {
  return {
    async put({ tabId, userId, articleId, isEditing, at }) {
      await db.$executeRaw`
        INSERT INTO presence AS p (tab_id, user_id, article_id, is_editing, seen_at)
        VALUES (${tabId}::uuid, ${userId}::uuid, ${articleId}::uuid, ${isEditing}, ${at})
        ON CONFLICT (tab_id) DO UPDATE SET article_id = EXCLUDED.article_id, is_editing = EXCLUDED.is_editing,
          seen_at = EXCLUDED.seen_at
        WHERE p.user_id = EXCLUDED.user_id`;
    },

    async leave({ tabId, userId }) {
      await db.presence.deleteMany({ where: { tabId, userId } });
    },

    others: (articleIds, { userId, since }) => db.$queryRaw<PresentPerson[]>`
      SELECT p.article_id AS "articleId", p.user_id AS "userId", u.name, bool_or(p.is_editing) AS "isEditing"
      FROM presence p JOIN "user" u ON u.id = p.user_id
      WHERE p.article_id = ANY(${[...articleIds]}::uuid[]) AND p.seen_at > ${since} AND p.user_id <> ${userId}::uuid
        AND u.suspended_at IS NULL
      GROUP BY p.article_id, p.user_id, u.name
      ORDER BY p.article_id, "isEditing" DESC, u.name, p.user_id`,

    async forget(before) {
      // What another has is passed over: two that forget at once never wait for each other.
      await db.$executeRaw`
        DELETE FROM presence WHERE tab_id IN (
          SELECT tab_id FROM presence WHERE seen_at < ${before} LIMIT ${FORGOTTEN_AT_ONCE} FOR UPDATE SKIP LOCKED
        )`;
    },
  };
}
