import type {
  ListedCategory,
  ListedRegion,
  ListedTopic,
  PublishedReader,
  PublishedRegion,
} from "@gongji/application/published";
import type pg from "pg";
import { type AbsenceRow, type ArticleRow, firstExpiry, toPublishedArticle } from "./article-mapper.ts";
import { articleStatement } from "./article-statement.ts";
import { listChanges } from "./list-changes.ts";
import { listPublished } from "./list-published.ts";
import { queryPublished } from "./query-published.ts";
import { createReadPage } from "./read-page.ts";
import { regionChain } from "./region-chain-sql.ts";
import { searchPublished } from "./search-published.ts";
import { categoriesStatement, regionsStatement, topicsStatement } from "./shelf-statements.ts";
import { isoMoment } from "./summary-mapper.ts";

type RegionRow = Omit<ListedRegion, "chain"> & { readonly chain: readonly (PublishedRegion | null)[] };

/** Readers' reads over the live views. The pool must be one of `createPublishedPool`. */
export function createPublishedReader(pool: pg.Pool): PublishedReader {
  const readPage = createReadPage(pool);
  return {
    async article(slug, today) {
      const page = await readPage(slug, today);
      if (page) return { article: toPublishedArticle(page), changesOn: firstExpiry(page) };
      // What became of it is asked for with the article, which may have come on show meanwhile.
      const [row] = await queryPublished<ArticleRow | AbsenceRow>(pool, articleStatement, [slug, today]);
      if (!row) throw new Error("the article statement answers with one row");
      if (row.id !== null) return { article: toPublishedArticle(row), changesOn: firstExpiry(row) };
      const { withdrawal } = row;
      return withdrawal && { withdrawal: { ...withdrawal, withdrawnAt: isoMoment(withdrawal.withdrawnAt) } };
    },
    list: (filter) => listPublished(pool, filter),
    changes: (request) => listChanges(pool, request),
    search: (tokens, filter) => searchPublished(pool, tokens, filter),
    categories: () => queryPublished<ListedCategory>(pool, categoriesStatement),
    async regions() {
      const rows = await queryPublished<RegionRow>(pool, regionsStatement);
      return rows.map((row) => ({ ...row, chain: regionChain(row.chain).slice(0, -1) }));
    },
    topics: () => queryPublished<ListedTopic>(pool, topicsStatement),
  };
}
