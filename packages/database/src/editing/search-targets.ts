import type { LinkTarget } from "@gongji/application";
import { searchQuery } from "@gongji/ranking";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { tsQueryText } from "../search/ts-query.ts";
import { type TargetRow, targetColumns, toTarget } from "./link-targets.ts";
import { workingFrom } from "./working-from.ts";

/** Of more matches than this, only those changed last are ranked: first of titles, then of whole texts. */
const RANKED_MAX = 300;

/** The statement that finds articles to place beside another one; null when there is nothing to look for. */
export function targetsStatement(text: string, exceptId: string, limit: number): Prisma.Sql | null {
  const tokens = searchQuery(text);
  const [anywhere, inTitle] = [tsQueryText(tokens), tsQueryText(tokens, "A")];
  if (anywhere === null) return null;
  const latest = (which: Prisma.Sql) => Prisma.sql`(
    SELECT article_id FROM matching WHERE ${which} ORDER BY changed_at DESC, article_id LIMIT ${RANKED_MAX})`;
  // What has the words in its title has them anywhere: a common word has its many entries read once.
  return Prisma.sql`
    WITH matching AS MATERIALIZED (
      SELECT article_id, changed_at, search @@ ${inTitle}::tsquery AS in_title FROM desk_entry
      WHERE search @@ ${anywhere}::tsquery AND article_id <> ${exceptId}::uuid AND state <> 'withdrawn'
    ), found AS MATERIALIZED (
      SELECT f.article_id, ts_rank(e.search, ${anywhere}::tsquery) AS rank
      FROM (${latest(Prisma.sql`in_title`)} UNION ${latest(Prisma.sql`true`)}) f
      JOIN desk_entry e ON e.article_id = f.article_id
      ORDER BY rank DESC, e.changed_at DESC, f.article_id LIMIT ${limit}
    )
    SELECT ${targetColumns} FROM found f JOIN ${workingFrom} ON a.id = f.article_id
    ORDER BY f.rank DESC, a.changed_at DESC, a.id`;
}

/** Articles whose title or text holds all words, best first; withdrawn ones are left out. */
export async function searchTargets(
  db: Transaction,
  text: string,
  exceptId: string,
  limit: number,
): Promise<readonly LinkTarget[]> {
  const statement = targetsStatement(text, exceptId, limit);
  if (statement === null) return [];
  return (await db.$queryRaw<TargetRow[]>(statement)).map(toTarget);
}
