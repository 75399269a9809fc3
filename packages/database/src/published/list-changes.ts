import { ProblemError } from "@gongji/application";
import type {
  ArticleChanged,
  ChangesPage,
  ChangesRequest,
  MirroredArticle,
} from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { isoMoment } from "./summary-mapper.ts";

/** The last changes after a number, each with its article as of the same moment. $1 number, $2 how many. */
export const changesStatement: PreparedStatement = {
  name: "published.changes",
  text: `
    SELECT c.sequence::text, c.article_id, c.kind, c.at,
      a.id, a.slug, a.title, a.question, a.short_answer, a.body, a.region_code, a.category_key, a.sources,
      a.effective_from::text, a.effective_to::text, a.review_by::text, a.disclaimer, a.published_at,
      a.withdrawn_at, a.withdrawal_note,
      (SELECT f.first_published_at FROM live.first_published f WHERE f.article_id = a.id) AS first_published_at,
      (
        SELECT coalesce(json_agg(t.topic_key ORDER BY t.position), '[]')
        FROM live.article_topic t WHERE t.article_id = a.id
      ) AS topic_keys,
      (
        SELECT coalesce(json_agg(json_build_object(
          'articleId', l.target_id, 'reason', l.reason, 'expiresOn', l.expires_on) ORDER BY l.position), '[]')
        FROM live.related l WHERE l.article_id = a.id
      ) AS pins
    FROM (SELECT * FROM live.change WHERE sequence > $1 ORDER BY sequence LIMIT $2) c
    LEFT JOIN live.article a ON a.id = c.article_id AND c.kind = 'upsert'
    ORDER BY c.sequence`,
};

/** The highest number given so far. */
export const newestNumberStatement: PreparedStatement = {
  name: "published.newest_number",
  text: `
    SELECT greatest(
      (SELECT max(sequence) FROM live.change), (SELECT max(sequence) FROM live.announcement), 0
    )::text AS newest`,
};

interface ChangeRow {
  readonly sequence: string;
  readonly article_id: string;
  readonly kind: "upsert" | "tombstone";
  readonly at: Date;
  readonly id: string | null;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly short_answer: string;
  readonly body: MirroredArticle["body"];
  readonly region_code: string;
  readonly category_key: string | null;
  readonly topic_keys: string[];
  readonly sources: MirroredArticle["sources"];
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly review_by: string | null;
  readonly disclaimer: string | null;
  readonly published_at: Date;
  readonly first_published_at: Date;
  readonly withdrawn_at: Date | null;
  readonly withdrawal_note: string | null;
  readonly pins: MirroredArticle["pins"];
}

function toMirrored(row: ChangeRow): MirroredArticle {
  return {
    articleId: row.article_id,
    slug: row.slug,
    title: row.title,
    question: row.question,
    shortAnswer: row.short_answer,
    body: row.body,
    regionCode: row.region_code,
    categoryKey: row.category_key,
    topicKeys: row.topic_keys,
    sources: row.sources,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    reviewBy: row.review_by,
    disclaimer: row.disclaimer,
    firstPublishedAt: isoMoment(row.first_published_at),
    updatedAt: isoMoment(row.published_at),
    notice: row.withdrawn_at && { note: row.withdrawal_note, withdrawnAt: isoMoment(row.withdrawn_at) },
    pins: row.pins,
  };
}

function toChange(row: ChangeRow): ArticleChanged {
  const { article_id: articleId, id } = row;
  const at = isoMoment(row.at);
  if (id === null) return { kind: "tombstone", articleId, at };
  return { kind: "upsert", articleId, at, article: toMirrored(row) };
}

/** The highest number given so far, `0` before the first. */
export async function newestNumber(pool: pg.Pool): Promise<string> {
  const [row] = await queryPublished<{ newest: string }>(pool, newestNumberStatement);
  return row?.newest ?? "0";
}

/** A page of changes. */
export async function listChanges(pool: pg.Pool, request: ChangesRequest): Promise<ChangesPage> {
  const { cursor = "0", limit } = request;
  const rows = await queryPublished<ChangeRow>(pool, changesStatement, [cursor, limit + 1]);
  if (rows.length === 0 && BigInt(cursor) > BigInt(await newestNumber(pool))) {
    const issues = [{ path: "cursor", message: "lies ahead of every change: begin without a cursor" }];
    throw new ProblemError({ code: "input.invalid", issues });
  }
  const page = rows.slice(0, limit);
  return {
    items: page.map(toChange),
    cursor: page.at(-1)?.sequence ?? cursor,
    isComplete: rows.length <= limit,
  };
}
