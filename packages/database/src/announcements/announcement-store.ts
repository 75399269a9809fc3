import type { AnnouncementStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { ANNOUNCEMENT_CHANNEL, writePayloads } from "./announcement-channel.ts";

/** Announcements by `NOTIFY`, inside one transaction. */
export function createAnnouncementStore(db: Transaction): AnnouncementStore {
  return {
    async pagesNaming(articleId) {
      // In a statement of its own: what the next one sees was committed before the lock was had.
      await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${ANNOUNCEMENT_CHANNEL}))`;
      const rows = await db.$queryRaw<{ slug: string }[]>`
        WITH changed AS (
          SELECT a.id, a.category_key, a.published_at FROM live.listed_article a WHERE a.id = ${articleId}::uuid
        ), before AS (
          SELECT n.published_at FROM changed c CROSS JOIN LATERAL (
            SELECT n.published_at FROM live.listed_article n
            WHERE n.category_key = c.category_key
              AND n.published_at <= c.published_at AND (n.published_at, n.id) < (c.published_at, c.id)
            ORDER BY n.published_at DESC, n.id DESC LIMIT 1
          ) n
        ), after AS (
          SELECT n.published_at FROM changed c CROSS JOIN LATERAL (
            SELECT n.published_at FROM live.listed_article n
            WHERE n.category_key = c.category_key
              AND n.published_at >= c.published_at AND (n.published_at, n.id) > (c.published_at, c.id)
            ORDER BY n.published_at, n.id LIMIT 1
          ) n
        )
        SELECT a.slug FROM related_link l JOIN article a ON a.live_edition_id = l.edition_id
        WHERE l.target_id = ${articleId}::uuid AND l.kind = 'pin'
        UNION
        SELECT a.slug FROM article a WHERE a.redirect_to_id = ${articleId}::uuid
        UNION
        -- The neighbours, and the pages between them that are in no list: those under a notice have neighbours too.
        SELECT n.slug FROM changed c JOIN live.article n ON n.category_key = c.category_key
        WHERE n.published_at >= coalesce((SELECT published_at FROM before), '-infinity')
          AND n.published_at <= coalesce((SELECT published_at FROM after), 'infinity')`;
      return rows.map(({ slug }) => slug);
    },
    announce: (tags) => announce(db, tags),
  };
}

/** Sends the tags with the transaction's commit. */
export async function announce(db: Transaction, tags: readonly string[]): Promise<void> {
  for (const payload of writePayloads(tags)) {
    await db.$executeRaw`SELECT pg_notify(${ANNOUNCEMENT_CHANNEL}, ${payload})`;
  }
}
