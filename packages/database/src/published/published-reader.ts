import type {
  ListedCategory,
  ListedRegion,
  ListedTopic,
  PublishedLink,
  PublishedReader,
  PublishedRegion,
} from "@gongji/application/published";
import type pg from "pg";
import { type ArticleRow, firstExpiry, toPublishedArticle } from "./article-mapper.ts";
import { articleStatement, linksStatement, withdrawalStatement } from "./article-statement.ts";
import { listPublished } from "./list-published.ts";
import { queryPublished } from "./query-published.ts";
import { regionChain } from "./region-chain-sql.ts";
import { searchPublished } from "./search-published.ts";
import { categoriesStatement, regionsStatement, topicsStatement } from "./shelf-statements.ts";
import { isoMoment } from "./summary-mapper.ts";

type RegionRow = Omit<ListedRegion, "chain"> & { readonly chain: readonly (PublishedRegion | null)[] };

interface WithdrawalRow {
  readonly note: string | null;
  readonly withdrawn_at: Date;
  readonly redirect_slug: string | null;
}

/** Readers' reads over the live views. The pool must be one of `createPublishedPool`. */
export function createPublishedReader(pool: pg.Pool): PublishedReader {
  return {
    async article(slug, today) {
      const [row] = await queryPublished<ArticleRow>(pool, articleStatement, [slug, today]);
      return row ? { article: toPublishedArticle(row), changesOn: firstExpiry(row) } : null;
    },
    async withdrawal(slug) {
      const [row] = await queryPublished<WithdrawalRow>(pool, withdrawalStatement, [slug]);
      if (!row) return null;
      return { note: row.note, withdrawnAt: isoMoment(row.withdrawn_at), redirectSlug: row.redirect_slug };
    },
    links: (articleIds) => queryPublished<PublishedLink>(pool, linksStatement, [articleIds]),
    list: (filter) => listPublished(pool, filter),
    search: (tokens, filter) => searchPublished(pool, tokens, filter),
    categories: () => queryPublished<ListedCategory>(pool, categoriesStatement),
    async regions() {
      const rows = await queryPublished<RegionRow>(pool, regionsStatement);
      return rows.map((row) => ({ ...row, chain: regionChain(row.chain).slice(0, -1) }));
    },
    topics: () => queryPublished<ListedTopic>(pool, topicsStatement),
  };
}
