import type { ArticleFilter, ListedArticle } from "@gongji/application";
import type { Page } from "@gongji/application/ports";
import { searchQuery } from "@gongji/ranking";
import type { Transaction } from "../connection/create-database.ts";
import { Prisma } from "../generated/client.ts";
import { tsQueryText } from "../search/ts-query.ts";
import { articlesIn } from "../workflow/stage-sql.ts";
import { encodeCursor, listOrder } from "./list-order.ts";
import { type ListedRow, rowsStatement, toListed } from "./listed-rows.ts";

type ListFilter = ArticleFilter & { readonly userId: string | null; readonly today: string };

/** Whose an article is to look after. */
function ownerCondition(owner: NonNullable<ArticleFilter["owner"]>, userId: string | null): Prisma.Sql {
  if (owner === "none") return Prisma.sql`d.owner_id IS NULL`;
  return Prisma.sql`d.owner_id = ${owner === "me" ? userId : owner}::uuid`;
}

function conditions(filter: ListFilter): Prisma.Sql[] {
  const { text, states, stages, regionCode, categoryKey, topicKey, origin, owner, mine, overdue, userId } =
    filter;
  const words = text === undefined || text === "" ? null : tsQueryText(searchQuery(text));
  const list: Prisma.Sql[] = [];
  if (text && words === null) list.push(Prisma.sql`false`);
  if (words !== null) list.push(Prisma.sql`d.search @@ ${words}::tsquery`);
  if (states) list.push(Prisma.sql`d.state = ANY(${states}::text[])`);
  if (stages) list.push(Prisma.sql`d.article_id IN (${articlesIn(stages)})`);
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

/** The statement of a page of the editors' list. */
export function listStatement(filter: ListFilter): Prisma.Sql {
  const { by, order, after } = listOrder(filter.sort ?? "changed", filter.cursor);
  const list = [...conditions(filter), ...(after ? [after] : [])];
  const where = list.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join(list, " AND ")}`;
  return rowsStatement(
    Prisma.sql`
      SELECT d.article_id, (${by})::text AS order_value, row_number() OVER (ORDER BY ${order}) AS place
      FROM desk_entry d ${where} ORDER BY ${order} LIMIT ${filter.limit + 1}`,
    filter.today,
  );
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
