import type { ListedArticle } from "@gongji/application";
import { Prisma } from "../generated/client.ts";
import { stageSql } from "../workflow/stage-sql.ts";
import type { StateColumn } from "./working-from.ts";

/** An article as a list of the editors reads it. */
export interface ListedRow extends StateColumn {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly has_draft: boolean;
  readonly title: string;
  readonly question: string;
  readonly origin: ListedArticle["origin"];
  readonly region_code: string;
  readonly category_key: string | null;
  readonly topic_keys: string[];
  readonly owner_id: string | null;
  readonly owner_name: string | null;
  readonly review_by: string | null;
  readonly due_on: string | null;
  readonly overdue: boolean;
  readonly pin_count: number;
  readonly stage: ListedArticle["stage"];
  readonly changed_at: Date;
  readonly changed_by_id: string | null;
  readonly changed_by_name: string | null;
  readonly published_at: Date | null;
  readonly order_value: string;
}

function person(userId: string | null, name: string | null): ListedArticle["owner"] {
  return userId === null ? null : { userId, name: name ?? "" };
}

/** A row as the editors are shown it. */
export function toListed(row: ListedRow): ListedArticle {
  return {
    articleId: row.id,
    slug: row.slug,
    version: row.version,
    hasDraft: row.has_draft,
    title: row.title,
    question: row.question,
    state: row.state,
    origin: row.origin,
    regionCode: row.region_code,
    categoryKey: row.category_key,
    topicKeys: row.topic_keys,
    owner: person(row.owner_id, row.owner_name),
    reviewBy: row.review_by,
    dueOn: row.due_on,
    overdue: row.overdue,
    pinCount: row.pin_count,
    stage: row.stage,
    changedAt: row.changed_at.toISOString(),
    changedBy: person(row.changed_by_id, row.changed_by_name),
    publishedAt: row.published_at?.toISOString() ?? null,
  };
}

/**
 * The statement that fills rows of the desk from the articles. `found` picks them: their `article_id`, their `place` in
 * the list and an `order_value` to say of each. No more of them: of a common word it sorts thousands.
 */
export function rowsStatement(found: Prisma.Sql, today: string): Prisma.Sql {
  return Prisma.sql`
    WITH found AS MATERIALIZED (${found})
    SELECT a.id, a.slug, a.version, a.draft_edition_id IS NOT NULL AS has_draft, d.title, w.question, d.state, d.origin,
      d.region_code, d.category_key, d.topic_keys, d.owner_id, o.name AS owner_name, w.review_by::text AS review_by,
      d.review_by::text AS due_on, coalesce(d.is_on_show AND d.review_by < ${today}::date, false) AS overdue,
      d.pin_count, ${stageSql} AS stage, d.changed_at, d.changed_by_id, u.name AS changed_by_name, d.published_at, found.order_value
    FROM found JOIN desk_entry d ON d.article_id = found.article_id JOIN article a ON a.id = d.article_id
    JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
    LEFT JOIN "user" u ON u.id = d.changed_by_id LEFT JOIN "user" o ON o.id = d.owner_id
    ORDER BY found.place`;
}
