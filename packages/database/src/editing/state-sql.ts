import type { ArticleState } from "@gongji/domain/article";
import { Prisma } from "../generated/client.ts";

/**
 * The state of article `a` with working edition `w`, in SQL. It says the same as `articleState` in the domain; a
 * test compares the two on every combination.
 */
export const stateSql = Prisma.sql`CASE
  WHEN a.withdrawal_kind IS NOT NULL THEN 'withdrawn'
  WHEN a.live_edition_id IS NOT NULL AND a.draft_edition_id IS NOT NULL THEN 'live_with_draft'
  WHEN a.live_edition_id IS NOT NULL THEN 'live'
  WHEN a.origin = 'stub' AND w.body_text = '' THEN 'stub'
  ELSE 'draft' END`;

/** Articles with the edition an editor works on. */
export const workingFrom = Prisma.sql`article a
  JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
  LEFT JOIN edition live ON live.id = a.live_edition_id`;

/** A column that holds a state. */
export interface StateColumn {
  readonly state: ArticleState;
}
