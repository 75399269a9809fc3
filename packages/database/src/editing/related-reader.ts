import type { RankedList } from "@gongji/application";
import type { RelatedReader, SuggestionForEditing } from "@gongji/application/ports";
import type { Database } from "../connection/create-database.ts";
import { readQueues } from "../jobs/read-queues.ts";
import { type TargetRow, targetColumns, toTarget } from "./link-targets.ts";
import { reportLists } from "./related-report.ts";
import { workingFrom } from "./working-from.ts";

type SuggestionRow = TargetRow & Omit<SuggestionForEditing, "target">;

/** What editors are told about related lists, in PostgreSQL. */
export function createRelatedReader(db: Database): RelatedReader {
  return {
    async suggestions(articleId) {
      const rows = await db.$queryRaw<SuggestionRow[]>`
        SELECT ${targetColumns}, s.score::float8 AS score, s.question AS asks, s.reason AS why,
          s.features::float8[] AS features, s.model_version AS "modelVersion", g.chain AS "regionChain",
          k.name AS "kindName", k.name_en AS "kindNameEn", r.name AS "regionName", r.name_en AS "regionNameEn",
          EXISTS (SELECT FROM related_ban b WHERE b.target_id = a.id) AS banned
        FROM related_suggestion s
        JOIN (${workingFrom}) ON a.id = s.target_id
        JOIN live.listed_article t ON t.id = s.target_id
        JOIN region r ON r.code = t.region_code
        JOIN live.region_chain g ON g.code = t.region_code
        LEFT JOIN topic k ON k.key = s.reason->>'kind'
        WHERE s.article_id = ${articleId}::uuid
        ORDER BY s.score DESC, s.target_id`;
      return rows.map((row) => ({
        target: toTarget(row),
        score: row.score,
        asks: row.asks,
        why: row.why,
        features: row.features,
        modelVersion: row.modelVersion,
        regionChain: row.regionChain,
        kindName: row.kindName,
        kindNameEn: row.kindNameEn,
        regionName: row.regionName,
        regionNameEn: row.regionNameEn,
        banned: row.banned,
      }));
    },

    async rankedAt(articleId) {
      const row = await db.relatedRanking.findUnique({ where: { articleId }, select: { rankedAt: true } });
      return row?.rankedAt ?? null;
    },

    async suggesters(articleId, limit) {
      const rows = await db.$queryRaw<(TargetRow & { rank: number; score: number })[]>`
        SELECT ${targetColumns}, s.score::float8 AS score, (
          SELECT count(*)::int FROM related_suggestion o
          WHERE o.article_id = s.article_id AND (o.score, s.target_id) > (s.score, o.target_id)
        ) AS rank
        FROM related_suggestion s JOIN (${workingFrom}) ON a.id = s.article_id
        WHERE s.target_id = ${articleId}::uuid AND a.live_edition_id IS NOT NULL AND a.withdrawal_kind IS NULL
        ORDER BY rank, score DESC, a.id LIMIT ${limit}`;
      return rows.map((row) => ({ target: toTarget(row), rank: row.rank, score: row.score }));
    },

    async poorest(after, limit) {
      const rows = await db.$queryRaw<(TargetRow & Omit<RankedList, "target">)[]>`
        SELECT ${targetColumns}, q.eligible, q.best::float8 AS best, q.worth::float8 AS worth, (
          SELECT count(*)::int FROM related_link l
          WHERE l.edition_id = a.live_edition_id AND l.kind = 'pin'
            AND NOT EXISTS (SELECT FROM live.listed_article t WHERE t.id = l.target_id
              AND (t.effective_to IS NULL OR t.effective_to > current_date))
        ) AS "hiddenPins"
        FROM related_ranking q JOIN (${workingFrom}) ON a.id = q.article_id
        WHERE a.live_edition_id IS NOT NULL AND a.withdrawal_kind IS NULL
          AND (${after?.articleId ?? null}::uuid IS NULL
            OR (q.worth, q.article_id) > (${after?.worth ?? 0}::real, ${after?.articleId ?? null}::uuid))
        ORDER BY q.worth, q.article_id LIMIT ${limit}`;
      return rows.map((row) => ({
        target: toTarget(row),
        eligible: row.eligible,
        best: row.best,
        worth: row.worth,
        hiddenPins: row.hiddenPins,
      }));
    },

    async bans() {
      const rows = await db.$queryRaw<(TargetRow & { reason: string | null; at: Date; by: string | null })[]>`
        SELECT ${targetColumns}, b.reason, b.banned_at AS at, u.name AS by
        FROM related_ban b JOIN (${workingFrom}) ON a.id = b.target_id LEFT JOIN "user" u ON u.id = b.banned_by_id
        ORDER BY b.banned_at DESC LIMIT 500`;
      return rows.map((row) => ({ target: toTarget(row), reason: row.reason, at: row.at, by: row.by }));
    },

    report: (since) => reportLists(db, since),

    async clicks(since) {
      const rows = await db.relatedClicks.groupBy({
        by: ["position", "origin"],
        where: { day: { gte: new Date(since) } },
        _sum: { shown: true, clicked: true },
        orderBy: [{ position: "asc" }, { origin: "asc" }],
      });
      return rows.map(({ position, origin, _sum }) => ({
        position,
        origin,
        shown: _sum.shown ?? 0,
        clicked: _sum.clicked ?? 0,
      }));
    },

    async ranking() {
      const row = await db.relatedWorker.findUnique({ where: { id: 1 } });
      if (!row) return null;
      const { phase, seenAt: at, modelVersion, done, total } = row;
      return { phase, at, modelVersion, done, total };
    },

    queues: () => readQueues(db),
  };
}
