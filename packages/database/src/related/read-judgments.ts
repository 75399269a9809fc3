import type { EditorJudgment } from "@gongji/application/ports";
import type { Transaction } from "../connection/create-database.ts";

/** Judgments whose articles are both listed; of exclusions and bans those that hold in the text that is worked on. */
export async function readJudgments(db: Transaction): Promise<readonly EditorJudgment[]> {
  return await db.$queryRaw<EditorJudgment[]>`
    SELECT j.id, j.article_id AS "articleId", j.target_id AS "targetId", j.kind::text AS kind, j.position,
      j.score::float8 AS score, j.model_version AS "modelVersion", j.actor_id AS "actorId", j.at
    FROM related_judgment j
    JOIN live.listed_article o ON o.id = j.article_id
    JOIN live.listed_article t ON t.id = j.target_id
    JOIN article a ON a.id = j.article_id
    WHERE CASE j.kind
      WHEN 'excluded' THEN EXISTS (
        SELECT FROM related_link l
        WHERE l.edition_id = coalesce(a.draft_edition_id, a.live_edition_id) AND l.target_id = j.target_id
          AND l.kind = 'exclusion'
      )
      WHEN 'banned' THEN EXISTS (SELECT FROM related_ban b WHERE b.target_id = j.target_id)
      ELSE true
    END
    ORDER BY j.at, j.id`;
}
