import type {
  ListedCategory,
  ListedRegion,
  ListedTopic,
  PlacedRegion,
  PublishedReader,
  PublishedRegion,
} from "@gongji/application/published";
import type pg from "pg";
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

type RegionRow = Omit<ListedRegion, "chain"> & { readonly chain: readonly (PublishedRegion | null)[] };

/**
 * Readers' reads over the live views. The pools must be of `createPublishedPool`; searches have one of their own, so
 * that articles are read however much is searched.
 */
export function createPublishedReader(pool: pg.Pool, searchPool: pg.Pool = pool): PublishedReader {
  return {
    article: createReadPage(pool),
    byIds: (articleIds) => findByIds(pool, articleIds),
    regionCodes: (regionCode, scope) => regionCodes(pool, regionCode, scope),
    list: createReadList(pool),
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
