import type {
  EnteringSuggestion,
  ListRoom,
  StoredSuggestion,
  SuggestionList,
} from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";

const GIVEN_COLUMNS = Prisma.sql`
  g (article uuid, target uuid, score real, question text, reason jsonb, features real[], version text)`;
const COLUMNS = Prisma.sql`article_id, target_id, score, question, reason, features, model_version`;

/** Puts what is given where the same pair stands already, and says nothing of what stays as it was. */
const PUT = Prisma.sql`
  INSERT INTO related_suggestion AS s (${COLUMNS})
  SELECT article, target, score, question, reason, features, version FROM given
  ON CONFLICT (article_id, target_id) DO UPDATE SET score = EXCLUDED.score, question = EXCLUDED.question,
    reason = EXCLUDED.reason, features = EXCLUDED.features, model_version = EXCLUDED.model_version
  WHERE (s.score, s.question, s.reason, s.features, s.model_version)
    IS DISTINCT FROM (EXCLUDED.score, EXCLUDED.question, EXCLUDED.reason, EXCLUDED.features, EXCLUDED.model_version)
  RETURNING article_id`;

function given(rows: readonly (readonly [articleId: string, suggestion: StoredSuggestion])[]): Prisma.Sql {
  const items = rows.map(([article, { targetId, modelVersion, ...suggestion }]) => ({
    article,
    target: targetId,
    version: modelVersion,
    ...suggestion,
  }));
  return Prisma.sql`given AS (
    SELECT * FROM jsonb_to_recordset(${JSON.stringify(items)}::jsonb) AS ${GIVEN_COLUMNS}
  )`;
}

/** Puts lists in the place of those the articles have; answers whose list is another one now. */
export async function replaceLists(
  db: Transaction,
  lists: readonly SuggestionList[],
  { modelVersion, at }: { readonly modelVersion: string; readonly at: Date },
): Promise<readonly string[]> {
  if (lists.length === 0) return [];
  const ids = lists.map(({ articleId }) => articleId);
  const rows = lists.flatMap(({ articleId, suggestions }) =>
    suggestions.map((suggestion) => [articleId, suggestion] as const),
  );
  const changed = await db.$queryRaw<{ id: string }[]>`
    WITH ${given(rows)}, gone AS (
      DELETE FROM related_suggestion s WHERE s.article_id = ANY (${ids}::uuid[])
        AND NOT EXISTS (SELECT FROM given g WHERE g.article = s.article_id AND g.target = s.target_id)
      RETURNING article_id
    ), come AS (${PUT})
    SELECT article_id AS id FROM gone UNION SELECT article_id FROM come`;
  await db.$executeRaw`
    INSERT INTO related_ranking (article_id, model_version, ranked_at)
    SELECT id, ${modelVersion}, ${at} FROM unnest(${ids}::uuid[]) AS id
    ON CONFLICT (article_id) DO UPDATE SET model_version = EXCLUDED.model_version, ranked_at = EXCLUDED.ranked_at`;
  return changed.map(({ id }) => id);
}

/** Adds a suggestion to each list, and lets lists that grow beyond `most` lose their weakest. */
export async function enterLists(
  db: Transaction,
  entries: readonly EnteringSuggestion[],
  most: number,
): Promise<readonly ListRoom[]> {
  if (entries.length === 0) return [];
  const rows = entries.map(({ besideId, suggestion }) => [besideId, suggestion] as const);
  const ids = entries.map(({ besideId }) => besideId);
  await db.$queryRaw`WITH ${given(rows)} ${PUT}`;
  await db.$executeRaw`
    DELETE FROM related_suggestion s USING (
      SELECT article_id, target_id,
        row_number() OVER (PARTITION BY article_id ORDER BY score DESC, target_id) AS place
      FROM related_suggestion WHERE article_id = ANY (${ids}::uuid[])
    ) p WHERE p.place > ${most} AND s.article_id = p.article_id AND s.target_id = p.target_id`;
  return await db.$queryRaw<ListRoom[]>`
    SELECT article_id AS "articleId", count(*)::int AS count, min(score)::float8 AS weakest
    FROM related_suggestion WHERE article_id = ANY (${ids}::uuid[]) GROUP BY article_id`;
}
