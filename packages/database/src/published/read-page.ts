import type pg from "pg";
import type { ArticleRow } from "./article-mapper.ts";
import { type PageRow, toArticleRow } from "./pages-mapper.ts";
import { PAGES_SIZES, pagesStatement } from "./pages-statement.ts";
import { queryPublished } from "./query-published.ts";

/** How many statements may be under way. Who comes meanwhile goes with the next one. */
const UNDER_WAY_MAX = 3;
const STATEMENTS = PAGES_SIZES.map((size) => ({ size, statement: pagesStatement(size) }));
const [LARGEST] = PAGES_SIZES.toSorted((a, b) => b - a);

interface Waiting {
  readonly today: string;
  readonly slug: string;
  readonly found: (row: ArticleRow | null) => void;
  readonly failed: (error: unknown) => void;
}

/** Reads the article on show at an address; null when none is. */
export type ReadPage = (slug: string, today: string) => Promise<ArticleRow | null>;

/**
 * Reads what stands at addresses, those asked for at the same time in one statement: preparing to run a statement of
 * that size costs more than reading one article with it does. Nobody waits for company: who comes alone goes alone.
 */
export function createReadPage(pool: pg.Pool): ReadPage {
  let waiting: Waiting[] = [];
  let underWay = 0;
  let isCalled = false;

  const read = async (group: readonly Waiting[], today: string): Promise<void> => {
    underWay += 1;
    try {
      const slugs = [...new Set(group.map(({ slug }) => slug))];
      const { size, statement } = STATEMENTS.find((known) => known.size >= slugs.length) ?? {};
      if (size === undefined || statement === undefined)
        throw new Error("more addresses than a statement takes");
      const values = [today, ...slugs, ...Array<null>(size - slugs.length).fill(null)];
      const rows = await queryPublished<PageRow>(pool, statement, values);
      const bySlug = new Map(rows.map((row) => [row.slug, row]));
      for (const { slug, found } of group) {
        const row = bySlug.get(slug);
        found(row ? toArticleRow(row) : null);
      }
    } catch (error) {
      for (const { failed } of group) failed(error);
    } finally {
      underWay -= 1;
      go();
    }
  };
  const go = (): void => {
    isCalled = false;
    while (waiting.length > 0 && underWay < UNDER_WAY_MAX) {
      const today = waiting[0]?.today ?? "";
      const group = waiting.filter((asked) => asked.today === today).slice(0, LARGEST);
      const isTaken = new Set(group);
      waiting = waiting.filter((asked) => !isTaken.has(asked));
      void read(group, today);
    }
  };

  return (slug, today) =>
    new Promise((found, failed) => {
      waiting.push({ today, slug, found, failed });
      if (isCalled || underWay >= UNDER_WAY_MAX) return;
      isCalled = true;
      // After everything that has arrived by now has been looked at.
      setImmediate(go);
    });
}
