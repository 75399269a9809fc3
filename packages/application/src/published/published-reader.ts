import type { PublishedArticle } from "./published-article.ts";
import type { ChangesPage, ChangesRequest } from "./published-changes.ts";
import type { PublishedFilter } from "./published-filter.ts";
import type { ListedCategory, ListedRegion, ListedTopic, PublishedPage } from "./published-lists.ts";
import type { SearchReader } from "./search-reader.ts";

/** An article on show. */
export interface FoundArticle {
  readonly article: PublishedArticle;
  /** The day on which it reads differently though nothing was changed: one of its pins ends. `YYYY-MM-DD` */
  readonly changesOn: string | null;
}

/** An address that no longer answers, and what readers are told there. */
export interface PublishedWithdrawal {
  readonly note: string | null;
  readonly withdrawnAt: string;
  /** Where readers are sent; null when there is nowhere. */
  readonly redirectSlug: string | null;
}

/**
 * Reads for readers. It can see what is on show and nothing else: whoever implements it connects as a role
 * that has been granted the live views only.
 */
export interface PublishedReader {
  /**
   * What stands at an address, all of it as of one moment: the article on show, what became of one that was on show
   * once, or null. `today` ends expired pins.
   */
  article(
    slug: string,
    today: string,
  ): Promise<FoundArticle | { readonly withdrawal: PublishedWithdrawal } | null>;
  /**
   * Newest first.
   * @throws ProblemError input.invalid for a cursor that is not one of this list
   */
  list(filter: PublishedFilter): Promise<PublishedPage>;
  /**
   * What has changed after a cursor, in the order of the commits.
   * @throws ProblemError input.invalid for a cursor that lies ahead of every change
   */
  changes(request: ChangesRequest): Promise<ChangesPage>;
  readonly search: SearchReader;
  /** In shelf order, empty ones too. */
  categories(): Promise<readonly ListedCategory[]>;
  /** Those with articles, by code. */
  regions(): Promise<readonly ListedRegion[]>;
  /** Those with articles, by key. */
  topics(): Promise<readonly ListedTopic[]>;
}
