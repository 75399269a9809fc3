import type { ReadCountStore } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Counts of reads in PostgreSQL, inside one transaction. */
export function createReadCountStore(db: Transaction): ReadCountStore {
  return {
    async add({ day, articles, places }) {
      const reads = [...articles].map(([article, count]) => ({ article, count }));
      await db.$executeRaw`
        INSERT INTO article_reads AS r (article_id, day, reads)
        SELECT a.id, ${day}::date, g.count
        FROM jsonb_to_recordset(${JSON.stringify(reads)}::jsonb) AS g (article uuid, count int)
        JOIN live.article a ON a.id = g.article ORDER BY a.id
        ON CONFLICT (article_id, day) DO UPDATE SET reads = r.reads + EXCLUDED.reads`;
      await db.$executeRaw`
        INSERT INTO related_clicks AS c (day, position, origin, shown, clicked)
        SELECT ${day}::date, g.position, g.origin::related_origin, g.shown, g.clicked
        FROM jsonb_to_recordset(${JSON.stringify(places)}::jsonb) AS g (position int, origin text, shown int, clicked int)
        ORDER BY g.position, g.origin
        ON CONFLICT (day, position, origin)
        DO UPDATE SET shown = c.shown + EXCLUDED.shown, clicked = c.clicked + EXCLUDED.clicked`;
    },
  };
}
