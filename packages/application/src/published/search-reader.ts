import type { SearchMatch, SoughtWord, Vocabulary, VocabularyQuestion } from "@gongji/ranking";
import type { PublishedLink, PublishedSummary } from "./published-article.ts";
import type { ShelfName } from "./search-answer.ts";

/** Which articles a search looks at. */
export interface SearchScope {
  /** Regions whose articles may answer; null for all. */
  readonly regionCodes: readonly string[] | null;
  readonly categoryKey: string | undefined;
  readonly topicKey: string | undefined;
  /** Only what holds on this day, `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
}

/** Where a reader is. */
export interface ReaderPlace {
  /** The region and those above it, the nearest first; empty when there is no such region. */
  readonly chain: readonly string[];
  /** Regions the text names, with those above them. */
  readonly named: readonly string[];
}

/** A card, and the text an excerpt is taken from. */
export interface FoundCard {
  readonly summary: PublishedSummary;
  readonly shortAnswer: string;
  readonly bodyText: string;
}

/** The words of the articles as the index knows them. */
export interface IndexVocabulary extends Omit<Vocabulary, "spelledLike"> {
  /** Tokens whose counts were asked for. */
  readonly asked: ReadonlySet<string>;
  /** The ordinal of the article published last. */
  readonly newestOrdinal: number;
}

/** Reads for search, over what is on show and nothing else. */
export interface SearchReader {
  vocabulary(question: VocabularyQuestion, scope: SearchScope): Promise<IndexVocabulary>;
  /** For each of the letters the names whose pinyin is spelled much like them, the likest first. */
  spelledLike(letters: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** The names most articles have. */
  commonNames(limit: number): Promise<readonly string[]>;
  /** Names that begin so: with these characters, or in pinyin, in full or by initials. The commonest first. */
  namesBeginning(
    beginning: { readonly token: string; readonly sound: string | null },
    limit: number,
  ): Promise<readonly string[]>;
  place(regionCode: string, text: string): Promise<ReaderPlace>;
  /**
   * The articles that may answer best, of bounded number whatever the words: those with all words in the title, those
   * with all words, those with a rare word, those with all but one. Of words most articles have, the newest.
   */
  candidates(
    words: readonly SoughtWord[],
    scope: SearchScope,
    vocabulary: IndexVocabulary,
  ): Promise<readonly SearchMatch[]>;
  /** Cards in the order of the ids; what is no longer listed is left out. */
  cards(articleIds: readonly string[]): Promise<readonly FoundCard[]>;
  /** The articles by name, in the order of the ids; what is no longer listed is left out. */
  titles(articleIds: readonly string[]): Promise<readonly PublishedLink[]>;
  /** Categories, topics, and the regions that have articles. */
  shelfNames(): Promise<readonly ShelfName[]>;
  /** A cursor behind the best `offset` answers of a search, of use with that search only. */
  cursor(purpose: string, offset: number): string;
  /** @throws ProblemError input.invalid for a cursor of another search */
  offsetOf(purpose: string, cursor: string): number;
}
