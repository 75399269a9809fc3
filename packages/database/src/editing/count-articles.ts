import type { DraftStage } from "@gongji/domain/article";
import type { Transaction } from "../connection/create-database.ts";
import { hasSteps, stageSql } from "../workflow/stage-sql.ts";
import type { StateColumn } from "./working-from.ts";

/** How many articles stand where, and how many of those readers see are past their review date. */
export async function countArticles(db: Transaction, today: string) {
  const [states, stages, drafts, overdue] = await Promise.all([
    db.$queryRaw<(StateColumn & { count: number })[]>`
      SELECT state, count(*)::int AS count FROM desk_entry GROUP BY state`,
    db.$queryRaw<{ stage: DraftStage; count: number }[]>`
      SELECT ${stageSql} AS stage, count(*)::int AS count FROM article a JOIN edition w ON w.id = a.draft_edition_id
      WHERE ${hasSteps} AND a.trashed_at IS NULL GROUP BY 1`,
    db.article.count({ where: { draftEditionId: { not: null }, trashedAt: null } }),
    db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM desk_entry WHERE is_on_show AND review_by < ${today}::date`,
  ]);
  const count = (state: StateColumn["state"]) => states.find((row) => row.state === state)?.count ?? 0;
  const stage = (wanted: DraftStage) => stages.find((row) => row.stage === wanted)?.count ?? 0;
  const further = stages.reduce((sum, row) => sum + (row.stage === "editing" ? 0 : row.count), 0);
  return {
    byStage: {
      editing: drafts - further,
      changes_requested: stage("changes_requested"),
      submitted: stage("submitted"),
      approved: stage("approved"),
      scheduled: stage("scheduled"),
    },
    byState: {
      stub: count("stub"),
      draft: count("draft"),
      live: count("live"),
      live_with_draft: count("live_with_draft"),
      withdrawn: count("withdrawn"),
    },
    overdue: overdue[0]?.count ?? 0,
  };
}
