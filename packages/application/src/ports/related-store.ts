import type { RelatedDocument, SuggestionReason } from "@gongji/ranking/related";
import type { RegionName } from "@gongji/ranking/understanding";

/** A proposal of the ranking as it is stored. */
export interface StoredSuggestion {
  readonly targetId: string;
  /** The grade expected of it, 0 to 3. */
  readonly score: number;
  readonly question: string;
  readonly reason: SuggestionReason;
  /** Values of the features in their order. */
  readonly features: readonly number[];
  readonly modelVersion: string;
}

/** All suggestions of one article, best first. */
export interface SuggestionList {
  readonly articleId: string;
  readonly suggestions: readonly StoredSuggestion[];
}

/** A suggestion and the article beside which it should now be suggested. */
export interface EnteringSuggestion {
  readonly besideId: string;
  readonly suggestion: StoredSuggestion;
}

/** How full a list is, and what its last suggestion is worth. */
export interface ListRoom {
  readonly articleId: string;
  readonly count: number;
  readonly weakest: number;
}

/** What an editor did with a suggestion, or in its stead. */
export const JUDGMENT_KINDS = ["accepted", "added", "removed", "excluded", "banned", "reordered"] as const;

/** What an editor did with a suggestion, or in its stead. */
export interface EditorJudgment {
  readonly id: string;
  readonly articleId: string;
  readonly targetId: string;
  readonly kind: (typeof JUDGMENT_KINDS)[number];
  /** The place it was put at, from 0; null where it was taken away. */
  readonly position: number | null;
  /** What it was worth as a suggestion; null when it was none. */
  readonly score: number | null;
  readonly modelVersion: string | null;
  readonly actorId: string | null;
  readonly at: Date;
}

/** That an article is suggested nowhere. */
export interface ListBan {
  readonly targetId: string;
  readonly reason: string | null;
  readonly bannedById: string | null;
  readonly bannedAt: Date;
}

/** What whoever ranks is at. */
export const RANKING_PHASES = ["loading", "idle", "working", "rebuilding"] as const;

/** What whoever ranks says of itself. */
export interface RankingNote {
  readonly phase: (typeof RANKING_PHASES)[number];
  readonly at: Date;
  readonly modelVersion: string;
  /** Lists made of a rebuild, and how many there are to make. */
  readonly done: number;
  readonly total: number;
}

/** Suggestions as the ranking makes them. It reads listed articles and nothing else. */
export interface RelatedStore {
  /** The article as the ranking reads it; null when it is not listed. */
  document(articleId: string): Promise<RelatedDocument | null>;
  /** Listed articles behind `after`, by id. */
  documents(after: string | null, limit: number): Promise<readonly RelatedDocument[]>;
  regions(): Promise<readonly RegionName[]>;
  /** Which lists have `count` suggestions or more. */
  fullLists(count: number): Promise<readonly ListRoom[]>;
  /** Listed articles behind `after` whose suggestions this model has not made, by id. */
  due(modelVersion: string, after: string | null, limit: number): Promise<readonly string[]>;
  /** Of how many listed articles this model has made the suggestions, and how many there are. */
  progress(modelVersion: string): Promise<{ readonly made: number; readonly listed: number }>;
  /** Says of every list that it is to be made again. */
  makeAllDue(): Promise<void>;
  /** Puts lists in the place of those the articles have; answers whose list is another one now. */
  replaceLists(
    lists: readonly SuggestionList[],
    made: { readonly modelVersion: string; readonly at: Date },
  ): Promise<readonly string[]>;
  /** Lets the database see how many lists there are and how long they are, which it reads them by. */
  survey(): Promise<void>;
  /** Adds a suggestion to each list, and lets lists that grow beyond `most` lose their weakest. */
  enter(entries: readonly EnteringSuggestion[], most: number): Promise<readonly ListRoom[]>;
  /** Takes an article out of every list; answers the lists it was in, with what is left of them. */
  leave(targetId: string): Promise<readonly ListRoom[]>;
  /** The article as it would be ranked were it published; null when it has been, or is empty, or was taken back. */
  unpublished(articleId: string): Promise<RelatedDocument | null>;
  /** The articles beside which an article is pinned on show or suggested. */
  besides(targetId: string): Promise<readonly string[]>;
  /** Works out anew what the lists of articles are worth. */
  weigh(articleIds: readonly string[], today: string): Promise<void>;
  /** The suggestion of an article beside another one; null when it is not suggested there. */
  suggested(
    articleId: string,
    targetId: string,
  ): Promise<Pick<StoredSuggestion, "score" | "modelVersion"> | null>;
  /** Takes down what editors think of suggestions. It can only grow. */
  judge(judgments: readonly EditorJudgment[]): Promise<void>;
  /**
   * What editors thought of articles beside others, oldest first, as far as it holds: both are listed, and what was
   * excluded or banned still is.
   */
  judgments(): Promise<readonly EditorJudgment[]>;
  /** Keeps an article from being suggested anywhere; false when it was already. */
  ban(ban: ListBan): Promise<boolean>;
  /** Lets it be suggested again; false when it was not banned. */
  liftBan(targetId: string): Promise<boolean>;
  /** Forgets the list of an article that is no longer listed. */
  forget(articleId: string): Promise<void>;
  /** Says that it is alive, and at what. */
  note(note: RankingNote): Promise<void>;
}
