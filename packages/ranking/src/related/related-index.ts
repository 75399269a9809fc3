import { createPlaces, type RegionName } from "../understanding/index.ts";
import { type ArticleProfile, articleProfile, type ProfileTools } from "./article-profile.ts";
import { CANDIDATES_MAX, createCandidateShelves } from "./candidate-shelves.ts";
import { FEATURES, pairFeatures } from "./pair-features.ts";
import { mayStandBeside } from "./region-rule.ts";
import type { RelatedDocument } from "./related-document.ts";
import { expectedGrade, kindAffinity, type RelatedModel, weightVector } from "./related-model.ts";
import type { Suggestion } from "./suggestion.ts";
import { suggestionReason } from "./suggestion-reason.ts";
import { createTermTable } from "./term-table.ts";

/** How many suggestions are kept for an article: enough to fill a list after pins, exclusions and withdrawals. */
export const SUGGESTIONS_KEPT = 30;

/** An article that should now be suggested beside another one. */
export interface ListEntry {
  /** The article beside which it should stand. */
  readonly besideId: string;
  readonly suggestion: Suggestion;
}

/** All live articles, ready to be ranked against each other. Held in memory; the order of changes does not matter. */
export interface RelatedIndex {
  readonly size: number;
  /** Adds an article, or puts its new text in the place of the old. */
  put(document: RelatedDocument): void;
  /** Takes an article out; false when it was not there. */
  remove(articleId: string): boolean;
  /** What should stand beside this article, best first, at most `most`. Empty when the article is unknown. */
  suggestionsFor(articleId: string, most?: number): Suggestion[];
  /**
   * The lists this article should now enter. `weakestOf` gives the score of the last suggestion kept for an
   * article whose list is full, null where there is room.
   */
  listsToEnter(articleId: string, weakestOf: (articleId: string) => number | null): ListEntry[];
}

/** An empty index over these regions, ranking by this model. */
export function createRelatedIndex(regions: readonly RegionName[], model: RelatedModel): RelatedIndex {
  const terms = createTermTable();
  const tools: ProfileTools = {
    places: createPlaces(regions),
    terms,
    affinity: kindAffinity(model.linkedKinds),
  };
  const shelves = createCandidateShelves(terms);
  const slots = new Map<string, number>();
  const profiles: (ArticleProfile | undefined)[] = [];
  const freeSlots: number[] = [];
  const weights = weightVector(model);
  const features = new Float64Array(FEATURES.length);

  function profileOf(articleId: string): ArticleProfile | undefined {
    return profiles[slots.get(articleId) ?? -1];
  }

  function candidates(article: ArticleProfile): ArticleProfile[] {
    const found =
      slots.size <= CANDIDATES_MAX ? profiles : shelves.find(article).map((slot) => profiles[slot]);
    return found.filter((profile) => profile !== undefined);
  }

  function score(article: ArticleProfile, other: ArticleProfile): number {
    pairFeatures(article, other, terms, features);
    return expectedGrade(features, weights, model.intercept);
  }

  function explained(article: ArticleProfile, other: ArticleProfile, grade: number): Suggestion {
    pairFeatures(article, other, terms, features);
    const contributions = FEATURES.map((feature, index) => {
      const value = features[index] ?? 0;
      return { feature, value, contribution: value * (weights[index] ?? 0) };
    });
    return {
      articleId: other.id,
      score: grade,
      question: questionOf(other),
      reason: suggestionReason(article, other),
      contributions: contributions
        .filter(({ contribution }) => contribution !== 0)
        .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
      modelVersion: model.version,
    };
  }

  return {
    get size() {
      return slots.size;
    },
    put(document) {
      this.remove(document.id);
      const profile = articleProfile(document, tools);
      const slot = freeSlots.pop() ?? profiles.length;
      profiles[slot] = profile;
      slots.set(document.id, slot);
      terms.count(profile.allTerms, 1);
      shelves.add(slot, profile);
    },
    remove(articleId) {
      const slot = slots.get(articleId);
      const profile = slot === undefined ? undefined : profiles[slot];
      if (slot === undefined || profile === undefined) return false;
      shelves.remove(slot, profile);
      terms.count(profile.allTerms, -1);
      profiles[slot] = undefined;
      slots.delete(articleId);
      freeSlots.push(slot);
      return true;
    },
    suggestionsFor(articleId, most = SUGGESTIONS_KEPT) {
      const article = profileOf(articleId);
      if (!article) return [];
      return candidates(article)
        .filter((other) => mayStandBeside(article, other))
        .map((other) => ({ other, grade: score(article, other) }))
        .sort((a, b) => b.grade - a.grade || (a.other.id < b.other.id ? -1 : 1))
        .slice(0, most)
        .map(({ other, grade }) => explained(article, other, grade));
    },
    listsToEnter(articleId, weakestOf) {
      const newcomer = profileOf(articleId);
      if (!newcomer) return [];
      return candidates(newcomer).flatMap((article) => {
        if (!mayStandBeside(article, newcomer)) return [];
        const grade = score(article, newcomer);
        if (grade <= (weakestOf(article.id) ?? Number.NEGATIVE_INFINITY)) return [];
        return [{ besideId: article.id, suggestion: explained(article, newcomer, grade) }];
      });
    },
  };
}

function questionOf({ acts, things, family }: ArticleProfile): string {
  return `${acts}:${things}:${family ? 1 : 0}`;
}
