import type { DraftStage } from "@gongji/domain/article";
import { Prisma } from "../generated/client.ts";

/**
 * How far the draft of article `a` with working edition `w` has come, in SQL; null without a draft. It says the same
 * as `draftStage` in the domain; a test compares the two on chains of steps.
 */
export const stageSql = Prisma.sql`CASE WHEN a.draft_edition_id IS NULL THEN NULL ELSE coalesce((
    SELECT CASE s.kind
      WHEN 'submitted' THEN 'submitted'
      WHEN 'approved' THEN CASE WHEN EXISTS (
        SELECT 1 FROM planned_act p WHERE p.article_id = a.id AND p.kind = 'publish' AND p.state = 'waiting'
          AND p.edition_id = w.id AND p.content_hash = w.content_hash
      ) THEN 'scheduled' ELSE 'approved' END END
    FROM review_step s WHERE s.edition_id = w.id AND s.content_hash = w.content_hash
    ORDER BY s.at DESC, s.id DESC LIMIT 1
  ), (
    SELECT 'changes_requested' FROM (
      SELECT s.kind FROM review_step s WHERE s.edition_id = w.id ORDER BY s.at DESC, s.id DESC LIMIT 1
    ) last WHERE last.kind = 'changes_requested'
  ), 'editing') END`;

/** Drafts that somebody has said something of: all whose stage is another than the first are among them. */
export const hasSteps = Prisma.sql`EXISTS (SELECT 1 FROM review_step s WHERE s.edition_id = a.draft_edition_id)`;

/** Articles whose draft has come so far. */
export function articlesIn(stages: readonly DraftStage[]): Prisma.Sql {
  const narrowed = stages.includes("editing") ? Prisma.sql`true` : hasSteps;
  return Prisma.sql`
    SELECT a.id FROM article a JOIN edition w ON w.id = a.draft_edition_id
    WHERE ${narrowed} AND ${stageSql} = ANY(${[...stages]}::text[])`;
}
