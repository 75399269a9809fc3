import type { ArticleReference, FoundAtAddress } from "@gongji/application/published";
import type pg from "pg";
import { type PageRow, toFound } from "./pages-mapper.ts";
import { type LookedForBy, pagesStatement } from "./pages-statement.ts";
import { queryPublished } from "./query-published.ts";
import { createReadTogether, TOGETHER_SIZES } from "./read-together.ts";

/** Reads what stands at an address or has an id; null when nothing ever did. */
export type ReadPage = (asked: ArticleReference, today: string) => Promise<FoundAtAddress | null>;

function createReadBy(pool: pg.Pool, by: LookedForBy) {
  const statements = new Map(TOGETHER_SIZES.map((size) => [size, pagesStatement(by, size)]));
  return createReadTogether<{ readonly key: string; readonly today: string }, FoundAtAddress | null>({
    nameOf: ({ today }) => today,
    async read(asked, size) {
      const statement = statements.get(size);
      if (!statement) throw new Error("there is a statement of each size");
      const keys = asked.map(({ key }) => key);
      const values = [asked[0]?.today, ...keys, ...Array<null>(size - keys.length).fill(null)];
      const rows = await queryPublished<PageRow>(pool, statement, values);
      const byKey = new Map(rows.map((row) => [row.key, row]));
      return keys.map((key) => {
        const row = byKey.get(key);
        return row ? toFound(row) : null;
      });
    },
  });
}

/** Reads pages, those asked for at the same time in one statement. */
export function createReadPage(pool: pg.Pool): ReadPage {
  const [readBySlug, readById] = [createReadBy(pool, "slug"), createReadBy(pool, "id")];
  return (asked, today) =>
    "slug" in asked ? readBySlug({ key: asked.slug, today }) : readById({ key: asked.articleId, today });
}
