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
import { createSearchReader } from "./search/search-reader.ts";
import { categoriesStatement, regionsStatement, topicsStatement } from "./shelf-statements.ts";
import { isoMoment } from "./summary-mapper.ts";

type RegionRow = Omit<ListedRegion, "chain"> & { readonly chain: readonly (PublishedRegion | null)[] };

/**
 * Readers' reads over the live views. The pools must be of `createPublishedPool`; searches have one of their own, so
 * that articles are read however much is searched.
 */
export function createPublishedReader(pool: pg.Pool, searchPool: pg.Pool = pool): PublishedReader {
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
    search: createSearchReader(searchPool),
    categories: () => queryPublished<ListedCategory>(pool, categoriesStatement),
    async regions() {
      const rows = await queryPublished<RegionRow>(pool, regionsStatement);
      return rows.map((row) => ({ ...row, chain: regionChain(row.chain).slice(0, -1) }));
    },
    topics: () => queryPublished<ListedTopic>(pool, topicsStatement),
  };
}
