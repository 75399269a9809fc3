import type { LinkTarget } from "@gongji/application";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { type StateColumn, workingFrom, workingWithTrash } from "./working-from.ts";

/** A row of those columns. */
export interface TargetRow extends StateColumn {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly region_code: string;
  readonly category_key: string | null;
  readonly published_at: Date | null;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly review_by: string | null;
  readonly excerpt: string;
  readonly stub_date: string | null;
}

const EXCERPT_LENGTH = 160;

/** What is read of an article that may be linked to, from `workingFrom`. */
export const targetColumns = Prisma.sql`a.id, a.slug, w.title, coalesce(d.state, 'trashed') AS state, w.region_code, w.category_key,
  live.published_at, live.effective_from::text, live.effective_to::text, live.review_by::text, a.stub_date,
  left(coalesce(nullif(w.short_answer, ''), nullif(w.body_text, ''), a.stub_excerpt, ''), ${EXCERPT_LENGTH}) AS excerpt`;

/** The row as a link target. */
export function toTarget(row: TargetRow): LinkTarget {
  return {
    articleId: row.id,
    slug: row.slug,
    title: row.title,
    state: row.state,
    regionCode: row.region_code,
    categoryKey: row.category_key,
    publishedAt: row.published_at?.toISOString() ?? null,
    effectiveFrom: row.effective_from,
    effectiveTo: row.effective_to,
    reviewBy: row.review_by,
    excerpt: row.excerpt,
    stubDate: row.stub_date,
  };
}

/** Articles as link targets, by id; those in the trash say so by their state. */
export async function readTargets(
  db: Transaction,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, LinkTarget>> {
  if (articleIds.length === 0) return new Map();
  const rows = await db.$queryRaw<TargetRow[]>`
    SELECT ${targetColumns} FROM ${workingWithTrash} WHERE a.id = ANY(${[...articleIds]}::uuid[])`;
  return new Map(rows.map((row) => [row.id, toTarget(row)]));
}

/** Who links to an article, in its related list or in its text, in what an editor works on or in what readers see. */
export async function readReferrers(db: Transaction, articleId: string) {
  const rows = await db.$queryRaw<(TargetRow & { position: number | null; on_show: boolean })[]>`
    SELECT ${targetColumns}, l.position, l.edition_id = a.live_edition_id AS on_show
    FROM (
      SELECT edition_id, position FROM related_link WHERE target_id = ${articleId}::uuid AND kind = 'pin'
      UNION ALL
      SELECT edition_id, NULL FROM edition_link WHERE target_id = ${articleId}::uuid
    ) l JOIN ${workingFrom} ON l.edition_id IN (a.draft_edition_id, a.live_edition_id)
    WHERE a.withdrawal_kind IS NULL
    ORDER BY on_show DESC, w.title, a.id, l.position LIMIT 500`;
  return rows.map((row) => ({ target: toTarget(row), position: row.position, live: row.on_show }));
}
