import type { LinkTarget } from "@gongji/application";
import { searchQuery } from "@gongji/ranking";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { TITLE_MARK } from "../search/entry-rows.ts";
import { tsQueryText } from "../search/ts-query.ts";
import { type TargetRow, targetColumns, toTarget } from "./link-targets.ts";
import { workingFrom } from "./working-from.ts";

/** The statement that finds articles to place beside another one; null when there is nothing to look for. */
export function targetsStatement(text: string, exceptId: string, limit: number): Prisma.Sql | null {
  const tokens = searchQuery(text);
  const [anywhere, inTitle] = [tsQueryText(tokens), tsQueryText(tokens.map((token) => TITLE_MARK + token))];
  if (anywhere === null) return null;
  const latest = (query: string | null) => Prisma.sql`(
    SELECT article_id FROM desk_entry
    WHERE search @@ ${query}::tsquery AND article_id <> ${exceptId}::uuid AND state <> 'withdrawn'
    ORDER BY changed_at DESC, article_id DESC LIMIT ${limit})`;
  return Prisma.sql`
    WITH found AS (
      SELECT article_id, bool_or(in_title) AS in_title
      FROM (
        SELECT article_id, true AS in_title FROM ${latest(inTitle)} AS titled
        UNION ALL SELECT article_id, false FROM ${latest(anywhere)} AS mentioning
      ) both_ways
      GROUP BY article_id
    )
    SELECT ${targetColumns} FROM found f JOIN ${workingFrom} ON a.id = f.article_id
    ORDER BY f.in_title DESC, a.changed_at DESC, a.id DESC LIMIT ${limit}`;
}

/** Articles that hold all words, those with all in their title first, then those changed last; withdrawn ones are left out. */
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
