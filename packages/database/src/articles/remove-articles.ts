import type { Transaction } from "../connection/create-database.ts";

/**
 * Takes articles away with all that hangs on them. A trigger refuses to lose a revision that no import wrote, and the
 * keys refuse to leave a link to nothing.
 */
export async function removeArticles(db: Transaction, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return;
  const ids = [...articleIds];
  await db.$executeRaw`
    DELETE FROM related_link l USING edition e
    WHERE e.id = l.edition_id AND e.article_id = ANY(${ids}::uuid[])`;
  await db.$executeRaw`DELETE FROM article WHERE id = ANY(${ids}::uuid[])`;
}
