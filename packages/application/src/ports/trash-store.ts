import type { ArticleOrigin } from "@gongji/domain/article";
import type { TrashRecord } from "./article-store.ts";

/** An article in the trash, as a list shows it. */
export interface TrashedRecord extends TrashRecord {
  readonly articleId: string;
  readonly slug: string;
  readonly title: string;
  readonly version: number;
  readonly origin: ArticleOrigin;
  readonly createdById: string | null;
  readonly ownerId: string | null;
  /** How many articles outside the trash have it in their related lists. */
  readonly namedBy: number;
}

/** Articles that have another one in their related lists, in a draft or on show. */
export interface NamingArticles {
  /** How many of them are not in the trash. */
  readonly outside: number;
  /** Those that are in the trash themselves. */
  readonly inTrash: readonly string[];
}

/** The trash, inside one transaction. */
export interface TrashStore {
  put(
    articleId: string,
    trash: { readonly at: Date; readonly byId: string | null; readonly reason: string | null },
  ): Promise<void>;
  takeOut(articleId: string): Promise<void>;
  /** Newest first, so many and one more; `before` is the last one of the page before. */
  list(filter: { readonly before: string | null; readonly limit: number }): Promise<readonly TrashedRecord[]>;
  count(): Promise<number>;
  naming(articleId: string): Promise<NamingArticles>;
  /**
   * Takes one that has been in the trash since `before` and that no article outside names, the oldest first; it belongs
   * to this transaction until it ends. What another transaction has is passed over, never waited for.
   */
  takeDue(before: Date): Promise<string | null>;
  /** The last titles of those of the articles that were deleted for good, by id. */
  purgedTitles(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Deletes an article for good, with its revisions and everything else that hangs on it, and writes that down. */
  purge(article: {
    readonly articleId: string;
    readonly title: string;
    readonly slug: string;
    readonly at: Date;
  }): Promise<void>;
}
