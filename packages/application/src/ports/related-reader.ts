import type { SuggestionReason } from "@gongji/ranking/related";
import type { LinkTarget } from "../editing/editor-dto.ts";
import type { RankedList, ReaderClicks, RelatedReport, SuggestedForEditing } from "../related/related-dto.ts";
import type { RankingNote } from "./related-store.ts";

/** A suggestion as a row, with the names its sentence needs. */
export type SuggestionForEditing = Omit<SuggestedForEditing, "reason" | "parts"> & {
  readonly why: SuggestionReason;
  readonly kindName: string | null;
  readonly kindNameEn: string | null;
  readonly regionName: string;
  readonly regionNameEn: string;
  readonly features: readonly number[];
};

/** Waiting and failed jobs of a queue. */
export interface QueueState {
  readonly name: string;
  readonly waiting: number;
  /** Since when the oldest job that is due waits; null when none does. */
  readonly oldest: Date | null;
  readonly failed: number;
  /** What the last one that failed ended with. */
  readonly lastError: string | null;
  readonly lastFailedAt: Date | null;
}

/** Reads about related lists for the editorial room. */
export interface RelatedReader {
  /** What the ranking proposes beside an article, best first. */
  suggestions(articleId: string): Promise<readonly SuggestionForEditing[]>;
  /** When the article's list was last made; null for never. */
  rankedAt(articleId: string): Promise<Date | null>;
  /** Articles that have it among their suggestions, where it ranks highest first. */
  suggesters(
    articleId: string,
    limit: number,
  ): Promise<readonly { readonly target: LinkTarget; readonly rank: number; readonly score: number }[]>;
  /** Listed articles by what their lists are worth, the poorest first. */
  poorest(
    after: { readonly worth: number; readonly articleId: string } | null,
    limit: number,
  ): Promise<readonly RankedList[]>;
  bans(): Promise<
    readonly {
      readonly target: LinkTarget;
      readonly reason: string | null;
      readonly at: Date;
      readonly by: string | null;
    }[]
  >;
  /** Coverage and what editors did since a day, `YYYY-MM-DD`. */
  report(since: string): Promise<Omit<RelatedReport, "clicks" | "since">>;
  clicks(since: string): Promise<readonly ReaderClicks[]>;
  ranking(): Promise<RankingNote | null>;
  queues(): Promise<readonly QueueState[]>;
}
