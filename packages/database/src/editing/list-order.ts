import { ProblemError } from "@gongji/application";
import { ARTICLE_SORTS, type ArticleSort } from "@gongji/domain/article";
import { z } from "zod";
import { Prisma } from "../generated/client.ts";

interface ListOrder {
  /** What the rows are ordered by, before their ids. */
  readonly by: Prisma.Sql;
  readonly descending: boolean;
  /** A value of it that a cursor holds, as SQL. */
  readonly value: (text: string) => Prisma.Sql;
  readonly pattern: RegExp;
}

const INSTANT = /^(?:-infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::\d\d)?)$/;
const instant = (text: string) => Prisma.sql`${text}::text::timestamptz`;
const ORDERS: Record<ArticleSort, ListOrder> = {
  changed: { by: Prisma.sql`d.changed_at`, descending: true, value: instant, pattern: INSTANT },
  oldest: { by: Prisma.sql`d.changed_at`, descending: false, value: instant, pattern: INSTANT },
  published: {
    by: Prisma.sql`coalesce(d.published_at, '-infinity'::timestamptz)`,
    descending: true,
    value: instant,
    pattern: INSTANT,
  },
  review: {
    by: Prisma.sql`coalesce(d.review_by, 'infinity'::date)`,
    descending: false,
    value: (text) => Prisma.sql`${text}::text::date`,
    pattern: /^(?:infinity|\d{4,6}-\d\d-\d\d)$/,
  },
  title: {
    by: Prisma.sql`d.title COLLATE "zh-x-icu"`,
    descending: false,
    value: (text) => Prisma.sql`${text}::text`,
    pattern: /^[^\0]{0,200}$/s,
  },
};

const cursorSchema = z.tuple([z.enum(ARTICLE_SORTS), z.string(), z.uuid()]);

/** The last row of a page, as the next page is asked with. */
export function encodeCursor(sort: ArticleSort, row: { readonly order_value: string; readonly id: string }) {
  return Buffer.from(JSON.stringify([sort, row.order_value, row.id])).toString("base64url");
}

function decodeCursor(sort: ArticleSort, cursor: string): { value: string; id: string } | null {
  try {
    const [of, value, id] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
    return of === sort && ORDERS[sort].pattern.test(value) ? { value, id } : null;
  } catch {
    return null;
  }
}

/** The order of a list in SQL, and the condition that leaves out what came up to the cursor. */
export function listOrder(sort: ArticleSort, cursor: string | undefined) {
  const { by, descending, value } = ORDERS[sort];
  const direction = descending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const order = Prisma.sql`${by} ${direction}, d.article_id ${direction}`;
  if (cursor === undefined) return { by, order, after: null };
  const last = decodeCursor(sort, cursor);
  if (!last) {
    const issues = [{ path: "cursor", message: "cursor.malformed" }];
    throw new ProblemError({ code: "input.invalid", issues });
  }
  const than = descending ? Prisma.sql`<` : Prisma.sql`>`;
  const after = Prisma.sql`(${by}, d.article_id) ${than} (${value(last.value)}, ${last.id}::uuid)`;
  return { by, order, after };
}
