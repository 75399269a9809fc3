import type { ArticleFilter, ListedArticle } from "@gongji/application";
import { ProblemError } from "@gongji/application";
import type { Page } from "@gongji/application/ports";
import { searchQuery } from "@gongji/ranking";
import { z } from "zod";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { tsQueryText } from "../search/ts-query.ts";
import { type StateColumn, stateSql, workingFrom } from "./state-sql.ts";

interface ListedRow extends StateColumn {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly origin: ListedArticle["origin"];
  readonly region_code: string;
  readonly category_key: string | null;
  readonly review_by: string | null;
  readonly overdue: boolean;
  readonly pin_count: number;
  readonly changed_at: Date;
  readonly changed_by_id: string | null;
  readonly changed_by_name: string | null;
  readonly published_at: Date | null;
}

const cursorSchema = z.tuple([z.iso.datetime(), z.uuid()]);

function encodeCursor(row: ListedRow): string {
  return `${row.changed_at.toISOString()}~${row.id}`;
}

function afterCursor(cursor: string): Prisma.Sql {
  const parsed = cursorSchema.safeParse(cursor.split("~"));
  if (!parsed.success) {
    throw new ProblemError({
      code: "input.invalid",
      issues: [{ path: "cursor", message: "cursor.malformed" }],
    });
  }
  const [changedAt, id] = parsed.data;
  return Prisma.sql`(a.changed_at, a.id) < (${new Date(changedAt)}, ${id}::uuid)`;
}

type ListFilter = ArticleFilter & { readonly userId: string | null; readonly today: string };

function conditions(filter: ListFilter): Prisma.Sql[] {
  const { text, states, regionCode, categoryKey, topicKey, origin, mine, overdue, cursor } = filter;
  const words = text === undefined || text === "" ? null : tsQueryText(searchQuery(text));
  const list: Prisma.Sql[] = [];
  if (text && words === null) list.push(Prisma.sql`false`);
  if (words !== null) list.push(Prisma.sql`w.search @@ ${words}::tsquery`);
  if (states) list.push(Prisma.sql`${stateSql} = ANY(${states}::text[])`);
  if (regionCode) list.push(Prisma.sql`w.region_code = ${regionCode}`);
  if (categoryKey) list.push(Prisma.sql`w.category_key = ${categoryKey}`);
  if (origin) list.push(Prisma.sql`a.origin = ${origin}::article_origin`);
  if (mine) list.push(Prisma.sql`${filter.userId}::uuid IN (a.created_by_id, a.changed_by_id)`);
  if (overdue) list.push(Prisma.sql`live.review_by < ${filter.today}::date AND a.withdrawal_kind IS NULL`);
  if (cursor) list.push(afterCursor(cursor));
  if (topicKey) {
    list.push(
      Prisma.sql`EXISTS (SELECT 1 FROM edition_topic t WHERE t.edition_id = w.id AND t.topic_key = ${topicKey})`,
    );
  }
  return list;
}

function toListed(row: ListedRow): ListedArticle {
  return {
    articleId: row.id,
    slug: row.slug,
    title: row.title,
    question: row.question,
    state: row.state,
    origin: row.origin,
    regionCode: row.region_code,
    categoryKey: row.category_key,
    reviewBy: row.review_by,
    overdue: row.overdue,
    pinCount: row.pin_count,
    changedAt: row.changed_at.toISOString(),
    changedBy:
      row.changed_by_id === null ? null : { userId: row.changed_by_id, name: row.changed_by_name ?? "" },
    publishedAt: row.published_at?.toISOString() ?? null,
  };
}

/** A page of the editors' list, last changed first. */
export async function listArticles(db: Transaction, filter: ListFilter): Promise<Page<ListedArticle>> {
  const list = conditions(filter);
  const where = list.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(list, " AND ")}`;
  const rows = await db.$queryRaw<ListedRow[]>`
    SELECT a.id, a.slug, w.title, w.question, ${stateSql} AS state, a.origin, w.region_code, w.category_key,
      w.review_by::text AS review_by,
      coalesce(live.review_by < ${filter.today}::date AND a.withdrawal_kind IS NULL, false) AS overdue,
      (SELECT count(*)::int FROM related_link l WHERE l.edition_id = w.id AND l.kind = 'pin') AS pin_count,
      a.changed_at, a.changed_by_id, u.name AS changed_by_name, live.published_at
    FROM ${workingFrom} LEFT JOIN "user" u ON u.id = a.changed_by_id
    ${where}
    ORDER BY a.changed_at DESC, a.id DESC
    LIMIT ${filter.limit + 1}`;
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return {
    items: items.map(toListed),
    nextCursor: rows.length > filter.limit && last ? encodeCursor(last) : null,
  };
}

/** How many articles stand where, and how many live ones are past their review date. */
export async function countArticles(db: Transaction, today: string) {
  const [states, overdue] = await Promise.all([
    db.$queryRaw<(StateColumn & { count: number })[]>`
      SELECT ${stateSql} AS state, count(*)::int AS count FROM ${workingFrom} GROUP BY 1`,
    db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM article a JOIN edition e ON e.id = a.live_edition_id
      WHERE e.review_by < ${today}::date AND a.withdrawal_kind IS NULL`,
  ]);
  const count = (state: StateColumn["state"]) => states.find((row) => row.state === state)?.count ?? 0;
  return {
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
