import type {
  FoundArticle,
  ListedCategory,
  ListedRegion,
  ListedTopic,
  PlacedRegion,
  PublishedReader,
  PublishedRegion,
} from "@gongji/application/published";
import type pg from "pg";
import {
  type AbsenceRow,
  type ArticleRow,
  type LoneRow,
  toBeside,
  toPublishedArticle,
  withCards,
} from "./article-mapper.ts";
import { articleStatement } from "./article-statement.ts";
import { countPublished } from "./count-published.ts";
import { findByIds } from "./find-by-ids.ts";
import { findVariants } from "./find-variants.ts";
import { listChanges } from "./list-changes.ts";
import { listSitemap } from "./list-sitemap.ts";
import { queryPublished } from "./query-published.ts";
import { createReadList } from "./read-list.ts";
import { createReadPage } from "./read-page.ts";
import { regionChain } from "./region-chain-sql.ts";
import { regionCodes } from "./region-codes.ts";
import { createSearchReader } from "./search/search-reader.ts";
import {
  categoriesStatement,
  placedRegionsStatement,
  regionsStatement,
  topicsStatement,
} from "./shelf-statements.ts";
import { isoMoment } from "./summary-mapper.ts";

type RegionRow = Omit<ListedRegion, "chain"> & { readonly chain: readonly (PublishedRegion | null)[] };

const [bySlugStatement, byIdStatement] = [articleStatement("slug"), articleStatement("id")];

const toFound = (row: ArticleRow): FoundArticle => ({
  articleId: row.id,
  slug: row.slug,
  article: toPublishedArticle(row),
  ...toBeside(row),
});

/**
 * Readers' reads over the live views. The pools must be of `createPublishedPool`; searches have one of their own, so
 * that articles are read however much is searched.
 */
export function createPublishedReader(pool: pg.Pool, searchPool: pg.Pool = pool): PublishedReader {
  const readPage = createReadPage(pool);
  const readList = createReadList(pool);
  return {
    async article(asked, today) {
      const page = "slug" in asked ? await readPage(asked.slug, today) : null;
      if (page) return toFound(page);
      // What became of it is asked for with the article, which may have come on show meanwhile.
      const [statement, key] =
        "slug" in asked ? [bySlugStatement, asked.slug] : [byIdStatement, asked.articleId];
      const [row] = await queryPublished<LoneRow | AbsenceRow>(pool, statement, [key, today]);
      if (!row) throw new Error("the article statement answers with one row");
      if (row.id !== null) return toFound(withCards(row));
      if (!row.absence) return null;
      const { withdrawal, ...found } = row.absence;
      if (!withdrawal) return { ...found, movedTo: found.slug };
      return { ...found, withdrawal: { ...withdrawal, withdrawnAt: isoMoment(withdrawal.withdrawnAt) } };
    },
    byIds: (articleIds) => findByIds(pool, articleIds),
    regionCodes: (regionCode, scope) => regionCodes(pool, regionCode, scope),
    list: readList,
    counts: (request, codes) => countPublished(pool, request, codes),
    variants: (articleId) => findVariants(pool, articleId),
    changes: (request) => listChanges(pool, request),
    search: createSearchReader(searchPool),
    sitemap: (offset, limit) => listSitemap(pool, offset, limit),
    categories: () => queryPublished<ListedCategory>(pool, categoriesStatement),
    async regions() {
      const rows = await queryPublished<RegionRow>(pool, regionsStatement);
      return rows.map((row) => ({ ...row, chain: regionChain(row.chain).slice(0, -1) }));
    },
    placedRegions: () => queryPublished<PlacedRegion>(pool, placedRegionsStatement),
    topics: () => queryPublished<ListedTopic>(pool, topicsStatement),
  };
}
