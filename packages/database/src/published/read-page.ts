import type pg from "pg";
import type { ArticleRow } from "./article-mapper.ts";
import { type PageRow, toArticleRow } from "./pages-mapper.ts";
import { pagesStatement } from "./pages-statement.ts";
import { queryPublished } from "./query-published.ts";
import { createReadTogether, TOGETHER_SIZES } from "./read-together.ts";

const STATEMENTS = new Map(TOGETHER_SIZES.map((size) => [size, pagesStatement(size)]));

/** Reads the article on show at an address; null when none is. */
export type ReadPage = (slug: string, today: string) => Promise<ArticleRow | null>;

/** Reads what stands at addresses, those asked for at the same time in one statement. */
export function createReadPage(pool: pg.Pool): ReadPage {
  const read = createReadTogether<{ readonly slug: string; readonly today: string }, ArticleRow | null>({
    nameOf: ({ today }) => today,
    async read(asked, size) {
      const statement = STATEMENTS.get(size);
      if (!statement) throw new Error("there is a statement of each size");
      const slugs = asked.map(({ slug }) => slug);
      const values = [asked[0]?.today, ...slugs, ...Array<null>(size - slugs.length).fill(null)];
      const rows = await queryPublished<PageRow>(pool, statement, values);
      const bySlug = new Map(rows.map((row) => [row.slug, row]));
      return slugs.map((slug) => {
        const row = bySlug.get(slug);
        return row ? toArticleRow(row) : null;
      });
    },
  });
  return (slug, today) => read({ slug, today });
}
