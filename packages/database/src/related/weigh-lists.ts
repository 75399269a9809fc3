import { RELATED_SIZE } from "@gongji/domain/related";
import type { Transaction } from "../connection/create-database.ts";

/** A pin is what a reader very probably needs. */
const PIN_GRADE = 3;

/** Works out anew what the lists of articles are worth: pins on show first, then the best suggestions. */
export async function weighLists(
  db: Transaction,
  articleIds: readonly string[],
  today: string,
): Promise<void> {
  if (articleIds.length === 0) return;
  await db.$executeRaw`
    UPDATE related_ranking r SET eligible = w.eligible, best = w.best, worth = w.worth
    FROM (
      SELECT i.id, count(l.score) FILTER (WHERE l.place <= ${RELATED_SIZE})::int AS eligible,
        coalesce(max(l.score), 0)::real AS best,
        coalesce(sum(l.score) FILTER (WHERE l.place <= ${RELATED_SIZE}), 0)::real AS worth
      FROM unnest(${[...articleIds]}::uuid[]) AS i (id)
      LEFT JOIN LATERAL (
        SELECT b.score, row_number() OVER (ORDER BY b.score DESC) AS place FROM (
          SELECT ${PIN_GRADE}::real AS score FROM live.related p
          WHERE p.article_id = i.id AND (p.expires_on IS NULL OR p.expires_on > ${today}::date)
            AND (p.effective_to IS NULL OR p.effective_to > ${today}::date)
          UNION ALL
          SELECT s.score FROM live.suggestion s
          WHERE s.article_id = i.id AND (s.effective_from IS NULL OR s.effective_from <= ${today}::date)
            AND (s.effective_to IS NULL OR s.effective_to > ${today}::date)
            AND NOT EXISTS (SELECT FROM live.related p WHERE p.article_id = i.id AND p.target_id = s.target_id)
        ) b
      ) l ON true
      GROUP BY i.id
    ) w WHERE r.article_id = w.id`;
}
