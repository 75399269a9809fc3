import type { ListRoom, RelatedStore } from "@gongji/application/ports";
import type { RelatedDocument } from "@gongji/ranking/related";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { readJudgments } from "./read-judgments.ts";
import { weighLists } from "./weigh-lists.ts";
import { enterLists, replaceLists } from "./write-suggestions.ts";

interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly short_answer: string;
  readonly region_code: string;
  readonly topics: string[];
}

const DOCUMENT = Prisma.sql`
  a.id, a.title, a.question, a.short_answer, a.region_code,
  ARRAY(SELECT t.topic_key FROM edition_topic t WHERE t.edition_id = a.edition_id ORDER BY t.position) AS topics`;

function toDocument({
  id,
  title,
  question,
  short_answer,
  region_code,
  topics,
}: DocumentRow): RelatedDocument {
  return { id, title, text: `${question}\n${short_answer}`, regionCode: region_code, topics };
}

/** Suggestions in PostgreSQL, inside one transaction. */
export function createRelatedStore(db: Transaction): RelatedStore {
  return {
    async document(articleId) {
      const rows = await db.$queryRaw<DocumentRow[]>`
        SELECT ${DOCUMENT} FROM live.listed_article a WHERE a.id = ${articleId}::uuid`;
      return rows.map(toDocument)[0] ?? null;
    },

    async documents(after, limit) {
      const rows = await db.$queryRaw<DocumentRow[]>`
        SELECT ${DOCUMENT} FROM live.listed_article a
        WHERE ${after}::uuid IS NULL OR a.id > ${after}::uuid ORDER BY a.id LIMIT ${limit}`;
      return rows.map(toDocument);
    },

    regions: () => db.region.findMany({ select: { code: true, name: true, parentCode: true } }),

    fullLists: (count) => db.$queryRaw<ListRoom[]>`
      SELECT article_id AS "articleId", count(*)::int AS count, min(score)::float8 AS weakest
      FROM related_suggestion GROUP BY article_id HAVING count(*) >= ${count}`,

    async due(modelVersion, after, limit) {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT a.id FROM live.listed_article a
        WHERE (${after}::uuid IS NULL OR a.id > ${after}::uuid) AND NOT EXISTS (
          SELECT FROM related_ranking r WHERE r.article_id = a.id AND r.model_version = ${modelVersion}
        ) ORDER BY a.id LIMIT ${limit}`;
      return rows.map(({ id }) => id);
    },

    async progress(modelVersion) {
      const rows = await db.$queryRaw<{ made: number; listed: number }[]>`
        SELECT count(r.article_id)::int AS made, count(*)::int AS listed
        FROM live.listed_article a
        LEFT JOIN related_ranking r ON r.article_id = a.id AND r.model_version = ${modelVersion}`;
      return rows[0] ?? { made: 0, listed: 0 };
    },

    async makeAllDue() {
      await db.relatedRanking.deleteMany();
    },

    replaceLists: (lists, made) => replaceLists(db, lists, made),
    survey: async () => void (await db.$executeRaw`ANALYZE related_suggestion, related_ranking`),
    enter: (entries, most) => enterLists(db, entries, most),

    leave: (targetId) => db.$queryRaw<ListRoom[]>`
      WITH gone AS (
        DELETE FROM related_suggestion WHERE target_id = ${targetId}::uuid RETURNING article_id
      )
      SELECT g.article_id AS "articleId", count(s.target_id)::int AS count,
        coalesce(min(s.score), 0)::float8 AS weakest
      FROM gone g LEFT JOIN related_suggestion s ON s.article_id = g.article_id AND s.target_id <> ${targetId}::uuid
      GROUP BY g.article_id`,

    async unpublished(articleId) {
      const rows = await db.$queryRaw<DocumentRow[]>`
        SELECT ${DOCUMENT} FROM (
          SELECT a.id, e.id AS edition_id, e.title, e.question, e.short_answer, e.region_code
          FROM article a JOIN edition e ON e.id = a.draft_edition_id
          WHERE a.id = ${articleId}::uuid AND a.live_edition_id IS NULL AND a.trashed_at IS NULL AND e.title <> ''
        ) a`;
      return rows.map(toDocument)[0] ?? null;
    },

    async besides(targetId) {
      const rows = await db.$queryRaw<{ id: string }[]>`
        SELECT article_id AS id FROM related_suggestion WHERE target_id = ${targetId}::uuid
        UNION
        SELECT a.id FROM related_link l JOIN article a ON a.live_edition_id = l.edition_id
        WHERE l.target_id = ${targetId}::uuid AND l.kind = 'pin'`;
      return rows.map(({ id }) => id);
    },

    weigh: (articleIds, today) => weighLists(db, articleIds, today),

    suggested: (articleId, targetId) =>
      db.relatedSuggestion.findUnique({
        where: { articleId_targetId: { articleId, targetId } },
        select: { score: true, modelVersion: true },
      }),

    async judge(judgments) {
      await db.relatedJudgment.createMany({ data: [...judgments] });
    },

    judgments: () => readJudgments(db),

    async ban(ban) {
      const { count } = await db.relatedBan.createMany({ data: [ban], skipDuplicates: true });
      return count > 0;
    },

    async liftBan(targetId) {
      const { count } = await db.relatedBan.deleteMany({ where: { targetId } });
      return count > 0;
    },

    async forget(articleId) {
      await db.relatedSuggestion.deleteMany({ where: { articleId } });
      await db.relatedRanking.deleteMany({ where: { articleId } });
    },

    async note({ at, ...note }) {
      const row = { ...note, seenAt: at };
      await db.relatedWorker.upsert({ where: { id: 1 }, create: row, update: row });
    },
  };
}
