import type { AnnouncementStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { ANNOUNCEMENT_CHANNEL, ANNOUNCEMENTS_KEPT, writePayloads } from "./announcement-channel.ts";

/** Announcements by `NOTIFY`, inside one transaction. */
export function createAnnouncementStore(db: Transaction): AnnouncementStore {
  return {
    async pagesNaming(articleIds) {
      const ids = [...articleIds];
      // In a statement of its own: what the next one sees was committed before the lock was had.
      await waitForOthers(db);
      const rows = await db.$queryRaw<{ slug: string }[]>`
        WITH changed AS (
          SELECT a.id, a.category_key, a.published_at FROM live.listed_article a WHERE a.id = ANY(${ids}::uuid[])
        ), span AS (
          SELECT DISTINCT c.category_key, coalesce((
            SELECT n.published_at FROM live.listed_article n
            WHERE n.category_key = c.category_key
              AND n.published_at <= c.published_at AND (n.published_at, n.id) < (c.published_at, c.id)
            ORDER BY n.published_at DESC, n.id DESC LIMIT 1
          ), '-infinity') AS after, coalesce((
            SELECT n.published_at FROM live.listed_article n
            WHERE n.category_key = c.category_key
              AND n.published_at >= c.published_at AND (n.published_at, n.id) > (c.published_at, c.id)
            ORDER BY n.published_at, n.id LIMIT 1
          ), 'infinity') AS before
          FROM changed c
        )
        SELECT a.slug FROM related_link l JOIN article a ON a.live_edition_id = l.edition_id
        WHERE l.target_id = ANY(${ids}::uuid[]) AND l.kind = 'pin'
        UNION
        SELECT a.slug FROM article a WHERE a.redirect_to_id = ANY(${ids}::uuid[])
        UNION
        -- The neighbours, and the pages between them that are in no list: those under a notice have neighbours too.
        SELECT n.slug FROM span s JOIN live.article n ON n.category_key = s.category_key
        WHERE n.published_at >= s.after AND n.published_at <= s.before`;
      return rows.map(({ slug }) => slug);
    },

    async questionHashes(articleIds) {
      const rows = await db.$queryRaw<{ hash: string }[]>`
        SELECT DISTINCT md5(question_key(e.question)) AS hash
        FROM unnest(${[...articleIds]}::uuid[]) AS asked(id) CROSS JOIN LATERAL (
          SELECT question FROM edition WHERE article_id = asked.id AND published_at IS NOT NULL
          ORDER BY published_at DESC, number DESC LIMIT 2
        ) e`;
      return rows.map(({ hash }) => hash);
    },

    async recordChanges(changes, at) {
      await waitForOthers(db);
      const ids = changes.map(({ articleId }) => articleId);
      await db.$executeRaw`SELECT relist(${ids}::uuid[])`;
      await db.$executeRaw`
        WITH given AS (
          SELECT "articleId" AS id, kind, "isMoved" AS is_moved, place
          FROM ROWS FROM (
            jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
              AS ("articleId" uuid, kind change_kind, "isMoved" boolean)
          ) WITH ORDINALITY AS g("articleId", kind, "isMoved", place)
        ), changed AS (
          SELECT DISTINCT ON (id) id, kind, place FROM (
            SELECT id, kind, place, 0 AS turn FROM given
            UNION ALL
            SELECT a.id, 'upsert', g.place, 1
            FROM given g JOIN related_link l ON l.target_id = g.id AND l.kind = 'pin'
            JOIN live.article a ON a.edition_id = l.edition_id
            WHERE g.is_moved
          ) c ORDER BY id, turn, place
        ), before AS (
          UPDATE change c SET is_last = false FROM changed WHERE c.article_id = changed.id AND c.is_last RETURNING c.sequence
        )
        INSERT INTO change (sequence, article_id, kind, at)
        SELECT nextval('change_sequence'), id, kind, ${at} FROM (SELECT id, kind FROM changed ORDER BY place, id) c
        WHERE (SELECT count(*) FROM before) >= 0`;
    },

    announce: (tags) => announce(db, tags),
  };
}

/**
 * Lets other transactions that announce something end first, and keeps them waiting until this one has. The lock is
 * given back after the commit can be seen: so numbers given under it are in the order of the commits.
 */
async function waitForOthers(db: Transaction): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${ANNOUNCEMENT_CHANNEL}))`;
}

async function nextNumber(db: Transaction): Promise<bigint> {
  const [row] = await db.$queryRaw<{ sequence: bigint }[]>`SELECT nextval('change_sequence') AS sequence`;
  if (!row) throw new Error("nextval answers with one row");
  return row.sequence;
}

/** Keeps the tags for listeners that come back later. Answers the announcement's number. */
export async function keepAnnouncement(db: Transaction, tags: readonly string[]): Promise<bigint> {
  await waitForOthers(db);
  const sequence = await nextNumber(db);
  await db.announcement.create({ data: { sequence, tags: [...tags] } });
  await db.announcement.deleteMany({ where: { sequence: { lte: sequence - BigInt(ANNOUNCEMENTS_KEPT) } } });
  return sequence;
}

/** Sends the tags with the transaction's commit. */
export async function announce(db: Transaction, tags: readonly string[]): Promise<void> {
  const sequence = await keepAnnouncement(db, tags);
  for (const payload of writePayloads(tags, `${sequence}`)) {
    await db.$executeRaw`SELECT pg_notify(${ANNOUNCEMENT_CHANNEL}, ${payload})`;
  }
}
