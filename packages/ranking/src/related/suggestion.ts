import type { Feature } from "./pair-features.ts";
import type { SuggestionReason } from "./suggestion-reason.ts";

/** What one feature adds to an expected grade. */
export interface ScorePart {
  readonly feature: Feature;
  readonly value: number;
  readonly adds: number;
}

/** An article proposed beside another one, with why. */
export interface Suggestion {
  readonly articleId: string;
  /** The grade expected of it: 3 is what a reader very probably needs next, 0 is useless. */
  readonly score: number;
  /** Suggestions with the same one ask the same thing of the same place; a list holds few of them. */
  readonly question: string;
  readonly reason: SuggestionReason;
  /** What the score is made of, the greatest part first. */
  readonly parts: readonly ScorePart[];
  readonly modelVersion: string;
}
