import type { Transaction } from "../connection/create-database.ts";

/**
 * Which article a title means: by its draft's or its live edition's title, the oldest article winning. None that is
 * in the trash.
 */
export async function findByTitleKeys(
  db: Transaction,
  titleKeys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (titleKeys.length === 0) return new Map();
  const rows = await db.$queryRaw<{ title_key: string; article_id: string }[]>`
    SELECT DISTINCT ON (e.title_key) e.title_key, e.article_id
    FROM edition e JOIN article a ON a.id = e.article_id AND e.id IN (a.draft_edition_id, a.live_edition_id)
    WHERE e.title_key = ANY(${[...titleKeys]}::text[]) AND a.trashed_at IS NULL
    ORDER BY e.title_key, a.created_at, a.id`;
  return new Map(rows.map((row) => [row.title_key, row.article_id]));
}
