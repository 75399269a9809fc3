import type { ArticleFilter, ListedArticle } from "@gongji/application";
import type { Page } from "@gongji/application/ports";
import { searchQuery } from "@gongji/ranking";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { tsQueryText } from "../search/ts-query.ts";
import { encodeCursor, listOrder } from "./list-order.ts";
import type { StateColumn } from "./working-from.ts";

interface ListedRow extends StateColumn {
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
  readonly changed_at: Date;
  readonly changed_by_id: string | null;
  readonly changed_by_name: string | null;
  readonly published_at: Date | null;
  readonly order_value: string;
}

type ListFilter = ArticleFilter & { readonly userId: string | null; readonly today: string };

/** Whose an article is to look after. */
function ownerCondition(owner: NonNullable<ArticleFilter["owner"]>, userId: string | null): Prisma.Sql {
  if (owner === "none") return Prisma.sql`d.owner_id IS NULL`;
  return Prisma.sql`d.owner_id = ${owner === "me" ? userId : owner}::uuid`;
}

function conditions(filter: ListFilter): Prisma.Sql[] {
  const { text, states, regionCode, categoryKey, topicKey, origin, owner, mine, overdue, userId } = filter;
  const words = text === undefined || text === "" ? null : tsQueryText(searchQuery(text));
  const list: Prisma.Sql[] = [];
  if (text && words === null) list.push(Prisma.sql`false`);
  if (words !== null) list.push(Prisma.sql`d.search @@ ${words}::tsquery`);
  if (states) list.push(Prisma.sql`d.state = ANY(${states}::text[])`);
  if (regionCode) list.push(Prisma.sql`d.region_code = ${regionCode}`);
  if (categoryKey) list.push(Prisma.sql`d.category_key = ${categoryKey}`);
  if (topicKey) list.push(Prisma.sql`d.topic_keys @> ARRAY[${topicKey}]::text[]`);
  if (origin) list.push(Prisma.sql`d.origin = ${origin}::article_origin`);
  if (owner) list.push(ownerCondition(owner, userId));
  if (mine) {
    list.push(
      Prisma.sql`(d.created_by_id = ${userId}::uuid OR d.changed_by_id = ${userId}::uuid OR d.owner_id = ${userId}::uuid)`,
    );
  }
  if (overdue) list.push(Prisma.sql`d.is_on_show AND d.review_by < ${filter.today}::date`);
  return list;
}

function person(userId: string | null, name: string | null): ListedArticle["owner"] {
  return userId === null ? null : { userId, name: name ?? "" };
}

function toListed(row: ListedRow): ListedArticle {
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
    changedAt: row.changed_at.toISOString(),
    changedBy: person(row.changed_by_id, row.changed_by_name),
    publishedAt: row.published_at?.toISOString() ?? null,
  };
}

/** The statement of a page of the editors' list: found in the narrow rows of the desk, then filled from the articles. */
export function listStatement(filter: ListFilter): Prisma.Sql {
  const { by, order, after } = listOrder(filter.sort ?? "changed", filter.cursor);
  const list = [...conditions(filter), ...(after ? [after] : [])];
  const where = list.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(list, " AND ")}`;
  return Prisma.sql`
    WITH d AS MATERIALIZED (
      SELECT d.*, (${by})::text AS order_value, row_number() OVER (ORDER BY ${order}) AS place
      FROM desk_entry d ${where} ORDER BY ${order} LIMIT ${filter.limit + 1}
    )
    SELECT a.id, a.slug, a.version, a.draft_edition_id IS NOT NULL AS has_draft, d.title, w.question, d.state, d.origin, d.region_code, d.category_key, d.topic_keys,
      d.owner_id, o.name AS owner_name, w.review_by::text AS review_by, d.review_by::text AS due_on,
      coalesce(d.is_on_show AND d.review_by < ${filter.today}::date, false) AS overdue, d.pin_count,
      d.changed_at, d.changed_by_id, u.name AS changed_by_name, d.published_at, d.order_value
    FROM d JOIN article a ON a.id = d.article_id
    JOIN edition w ON w.id = coalesce(a.draft_edition_id, a.live_edition_id)
    LEFT JOIN "user" u ON u.id = d.changed_by_id LEFT JOIN "user" o ON o.id = d.owner_id
    ORDER BY d.place`;
}

/** A page of the editors' list. */
export async function listArticles(db: Transaction, filter: ListFilter): Promise<Page<ListedArticle>> {
  const rows = await db.$queryRaw<ListedRow[]>(listStatement(filter));
  const items = rows.slice(0, filter.limit);
  const last = items.at(-1);
  return {
    items: items.map(toListed),
    nextCursor: rows.length > filter.limit && last ? encodeCursor(filter.sort ?? "changed", last) : null,
  };
}
