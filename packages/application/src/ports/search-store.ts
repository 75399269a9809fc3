import type { SearchableText, SearchDocument } from "@gongji/ranking";

/** A listed article as it is searched: the text of its live edition with the names of its places. */
export interface ListedText {
  readonly articleId: string;
  readonly editionId: string;
  readonly text: SearchableText;
}

/** A listed article with what it is found by. */
export interface SearchEntry {
  readonly articleId: string;
  readonly editionId: string;
  readonly document: SearchDocument;
}

/** What listed articles are found by. An article that leaves the lists leaves it by itself. */
export interface SearchStore {
  /** Those of the articles that are listed. */
  listed(articleIds: readonly string[]): Promise<readonly ListedText[]>;
  /**
   * Listed articles behind `after`, by id: those whose entry is missing or of another version than `tokenVersion`, or
   * for null all.
   */
  outdated(tokenVersion: number | null, after: string | null, limit: number): Promise<readonly ListedText[]>;
  /** How many listed articles have an entry of this version, and how many there are. */
  progress(tokenVersion: number): Promise<{ readonly current: number; readonly listed: number }>;
  /** Puts entries in place of those the articles have; one whose edition is no longer listed is left out. */
  put(entries: readonly SearchEntry[]): Promise<void>;
}
