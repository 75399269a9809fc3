import type { Bilingual } from "@gongji/domain/shared";
import type { SuggestionReason } from "@gongji/ranking/related";
import type { PublishedArticle } from "./published-article.ts";
import type { ChangesPage, ChangesRequest } from "./published-changes.ts";
import type { CountsRequest, PublishedCounts, PublishedListRequest, RegionScope } from "./published-list.ts";
import type {
  ListedCategory,
  ListedRegion,
  ListedTopic,
  PlacedRegion,
  SitemapEntry,
} from "./published-lists.ts";
import type { ArticleReference, PublishedVariant, ReaderFound } from "./published-reference.ts";
import type { SearchReader } from "./search-reader.ts";
import type { WrittenCard } from "./written-card.ts";

/** Whose address or id it is. */
interface Found {
  readonly articleId: string;
  readonly slug: string;
}

/** What may stand beside an article: its target is listed. */
interface ReaderRelated {
  readonly card: WrittenCard;
  /** First day on which the target's answer no longer holds, `YYYY-MM-DD`. */
  readonly effectiveTo: string | null;
}

/** A pin that has not run out. */
export interface ReaderPin extends ReaderRelated {
  readonly reason: string | null;
  readonly expiresOn: string | null;
}

/** A suggestion nobody has excluded. */
export interface ReaderSuggestion extends ReaderRelated {
  /** The grade expected of it, 0 to 3. */
  readonly score: number;
  /** The same for suggestions that ask the same thing. */
  readonly asks: string;
  readonly reason: SuggestionReason;
  /** The name of the kind its reason names; null when it names none. */
  readonly kindName: Bilingual | null;
  readonly modelVersion: string;
  readonly effectiveFrom: string | null;
  readonly reviewBy: string | null;
  /** The target's region and what that lies in, up to the country. */
  readonly regionChain: readonly string[];
}

/** What an article's related list is filled from. */
export interface RelatedSources {
  readonly articleId: string;
  /** The article's region and what that lies in, up to the country. */
  readonly regionChain: readonly string[];
  /** The articles its text links to. */
  readonly linkedIds: readonly string[];
  readonly pins: readonly ReaderPin[];
  /** Best first; none where the pins fill the list. */
  readonly suggestions: readonly ReaderSuggestion[];
}

/** An article on show. */
export interface FoundArticle
  extends Found,
    RelatedSources,
    Pick<PublishedArticle, "effectiveFrom" | "effectiveTo" | "previous" | "next" | "linkedArticles"> {
  /** The JSON of its `OwnPage`. */
  readonly json: string;
}

/** An address that no longer answers, and what readers are told there. */
export interface PublishedWithdrawal {
  readonly note: string | null;
  readonly withdrawnAt: string;
  /** Where readers are sent; null when there is nowhere. */
  readonly redirectSlug: string | null;
}

/** What there is of an article that was on show once: itself, its other address, or that it was taken back. */
export type FoundAtAddress =
  | FoundArticle
  | (Found & { readonly withdrawal: PublishedWithdrawal })
  | (Found & { readonly movedTo: string });

/** An article that answers a question for a region, and when. */
export type ReaderVariant = PublishedVariant & Pick<PublishedArticle, "effectiveFrom" | "effectiveTo">;

/** A page of a list, with the cursors of its neighbours; null where there is none. */
export interface ReaderList {
  readonly cards: readonly WrittenCard[];
  readonly nextCursor: string | null;
  readonly previousCursor: string | null;
}

/**
 * Reads for readers. It can see what is on show and nothing else: whoever implements it connects as a role
 * that has been granted the live views only.
 */
export interface PublishedReader {
  /**
   * What stands at an address or has an id, all of it as of one moment: the article on show, what became of one that
   * was on show once, or null. `today` ends expired pins.
   */
  article(asked: ArticleReference, today: string): Promise<FoundAtAddress | null>;
  /** Those of the articles that are or were on show, in no order. */
  byIds(articleIds: readonly string[]): Promise<readonly ReaderFound[]>;
  /** A region's code and those above it, the nearest first, or those inside it; empty for an unknown region. */
  regionCodes(regionCode: string, scope: Exclude<RegionScope, "exact">): Promise<readonly string[]>;
  /**
   * Latest first, of the regions or (null) of all.
   * @throws ProblemError input.invalid for a cursor that is not one of this list
   */
  list(request: PublishedListRequest, regionCodes: readonly string[] | null): Promise<ReaderList>;
  /** How many a filter leaves, of the regions or (null) of all. */
  counts(request: CountsRequest, regionCodes: readonly string[] | null): Promise<PublishedCounts>;
  /**
   * The listed articles of the same category with the same question as one on show, itself among them when it is
   * listed, by region code and then the latest first; and the question's hash, null when it has no question.
   */
  variants(
    articleId: string,
  ): Promise<{ readonly questionHash: string | null; readonly variants: readonly ReaderVariant[] }>;
  /**
   * What has changed after a cursor, in the order of the commits.
   * @throws ProblemError input.invalid for a cursor that lies ahead of every change
   */
  changes(request: ChangesRequest): Promise<ChangesPage>;
  readonly search: SearchReader;
  /** The listed articles from the one on show for longest on. */
  sitemap(offset: number, limit: number): Promise<readonly SitemapEntry[]>;
  /** In shelf order, empty ones too. */
  categories(): Promise<readonly ListedCategory[]>;
  /** Those with articles, by code. */
  regions(): Promise<readonly ListedRegion[]>;
  /** All there are, by code. */
  placedRegions(): Promise<readonly PlacedRegion[]>;
  /** Those with articles, by key. */
  topics(): Promise<readonly ListedTopic[]>;
}
