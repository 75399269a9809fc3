import type { ImportStore, StandingTrace } from "@gongji/application/ports";
import { articleDraftSchema } from "@gongji/domain/article";
import { relatedListSchema } from "@gongji/domain/related";
import { z } from "zod";
import type { Transaction } from "../connection/create-database.ts";

const contentSchema = z.object({ draft: articleDraftSchema, related: relatedListSchema });

interface TraceRow {
  readonly article_id: string;
  readonly made: StandingTrace["made"];
  readonly version: number;
  readonly title: string;
  readonly is_touched: boolean;
}

/** What runs wrote into articles, in PostgreSQL. */
export function createImportTraces(
  db: Transaction,
): Pick<ImportStore, "trace" | "hold" | "traces" | "linksInto" | "contentBefore"> {
  return {
    async trace(runId, traces, at) {
      await db.$executeRaw`
        INSERT INTO import_trace (run_id, article_id, made, version, at)
        SELECT ${runId}::uuid, "articleId", made, version, ${at}
        FROM jsonb_to_recordset(${JSON.stringify(traces)}::jsonb)
          AS t("articleId" uuid, made import_made, version int)
        ON CONFLICT (run_id, article_id) DO UPDATE
        SET version = excluded.version, at = excluded.at,
          made = CASE WHEN import_trace.made = 'stub' THEN 'page' ELSE import_trace.made END`;
    },

    async hold(runId) {
      await db.$queryRaw`
        SELECT 1 FROM article a JOIN import_trace t ON t.article_id = a.id
        WHERE t.run_id = ${runId}::uuid ORDER BY a.id FOR UPDATE OF a`;
    },

    async traces(runId) {
      // Whatever is done to an article raises its version, is audited, adds a revision that no import wrote, or puts it in
      // a release.
      const rows = await db.$queryRaw<TraceRow[]>`
        SELECT t.article_id, t.made, t.version, w.title,
          a.version <> t.version
          OR EXISTS (
            SELECT 1 FROM audit_event e
            WHERE e.subject_type = 'article' AND e.subject_id = t.article_id::text AND e.at > t.at
          )
          OR t.made <> 'filled_stub' AND EXISTS (
            SELECT 1 FROM revision r WHERE r.article_id = t.article_id AND r.reason <> 'imported'
          )
          OR EXISTS (SELECT 1 FROM release_member m WHERE m.article_id = t.article_id) AS is_touched
        FROM import_trace t
        JOIN article a ON a.id = t.article_id
        JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
        WHERE t.run_id = ${runId}::uuid
        ORDER BY t.article_id`;
      return rows.map(({ article_id, made, version, title, is_touched }) => ({
        articleId: article_id,
        made,
        version,
        title,
        isTouched: is_touched,
      }));
    },

    async linksInto(runId) {
      const rows = await db.$queryRaw<{ from_id: string; to_id: string }[]>`
        SELECT DISTINCT e.article_id AS from_id, l.target_id AS to_id
        FROM import_trace t
        JOIN related_link l ON l.target_id = t.article_id
        JOIN edition e ON e.id = l.edition_id
        WHERE t.run_id = ${runId}::uuid`;
      return rows.map(({ from_id, to_id }) => ({ fromId: from_id, toId: to_id }));
    },

    async contentBefore(articleId) {
      const row = await db.revision.findFirst({
        where: { articleId },
        orderBy: { number: "desc" },
        skip: 1,
        select: { content: true },
      });
      return row && contentSchema.parse(row.content);
    },
  };
}
