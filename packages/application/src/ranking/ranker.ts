import { SUGGESTION_SCORE_MIN } from "@gongji/domain/related";
import {
  FEATURES,
  type RelatedDocument,
  type RelatedIndex,
  SUGGESTIONS_KEPT,
  type Suggestion,
} from "@gongji/ranking/related";
import type { EnteringSuggestion, ListRoom, StoredSuggestion } from "../ports/index.ts";

/** The listed articles in memory with what the stored lists have room for. One process at a time holds one. */
export interface Ranker {
  readonly modelVersion: string;
  /** The suggestions an article should have, best first. */
  listOf(articleId: string): StoredSuggestion[];
  /** The suggestions an article that is not listed would have; it is forgotten again at once. */
  listOfUnpublished(document: RelatedDocument): StoredSuggestion[];
  /** The lists an article should now enter. */
  listsToEnter(articleId: string): EnteringSuggestion[];
  /** Takes down how full lists are now. */
  noteRoom(rooms: readonly ListRoom[]): void;
  readonly index: Pick<RelatedIndex, "put" | "remove" | "size">;
}

/** A ranker over an index; suggestions nobody would be shown are left out. */
export function createRanker(index: RelatedIndex, modelVersion: string): Ranker {
  const weakest = new Map<string, number>();
  const isWorth = ({ score }: { readonly score: number }) => score >= SUGGESTION_SCORE_MIN;
  const listOf = (articleId: string) => index.suggestionsFor(articleId).filter(isWorth).map(toStored);
  return {
    modelVersion,
    index,
    listOf,
    listOfUnpublished(document) {
      index.put(document);
      const suggestions = listOf(document.id);
      index.remove(document.id);
      return suggestions;
    },
    listsToEnter: (articleId) =>
      index
        .listsToEnter(articleId, (besideId) => weakest.get(besideId) ?? null)
        .filter(({ suggestion }) => isWorth(suggestion))
        .map(({ besideId, suggestion }) => ({ besideId, suggestion: toStored(suggestion) })),
    noteRoom(rooms) {
      for (const { articleId, count, weakest: score } of rooms) {
        if (count >= SUGGESTIONS_KEPT) weakest.set(articleId, score);
        else weakest.delete(articleId);
      }
    },
  };
}

/** How full a list is with these suggestions. */
export function roomOf(articleId: string, suggestions: readonly StoredSuggestion[]): ListRoom {
  return { articleId, count: suggestions.length, weakest: suggestions.at(-1)?.score ?? 0 };
}

function toStored({ articleId, score, question, reason, parts, modelVersion }: Suggestion): StoredSuggestion {
  const values = new Map(parts.map(({ feature, value }) => [feature, value]));
  return {
    targetId: articleId,
    score,
    question,
    reason,
    features: FEATURES.map((feature) => values.get(feature) ?? 0),
    modelVersion,
  };
}
