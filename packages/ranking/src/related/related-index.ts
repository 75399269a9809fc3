import { createPlaces, type RegionName } from "../understanding/index.ts";
import { type ArticleProfile, articleProfile, type ProfileTools } from "./article-profile.ts";
import { CANDIDATES_MAX, createCandidateShelves } from "./candidate-shelves.ts";
import { FEATURES, type Feature, type PairWords, pairFeatures } from "./pair-features.ts";
import { mayStandBeside } from "./region-rule.ts";
import type { RelatedDocument } from "./related-document.ts";
import { expectedGrade, kindAffinity, type RelatedModel, weightVector } from "./related-model.ts";
import type { Suggestion } from "./suggestion.ts";
import { suggestionReason } from "./suggestion-reason.ts";
import { createTermTable } from "./term-table.ts";
import { createWordComparison } from "./word-comparison.ts";

/** How many suggestions are kept for an article: enough to fill a list after pins, exclusions and withdrawals. */
export const SUGGESTIONS_KEPT = 30;

/** Most articles whose words are compared with those of one. Smaller collections are compared whole. */
const SHORTLIST_MAX = 200;
const NO_WORDS: PairWords = { titles: 0, texts: 0, titleInOther: 0 };

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
  const words = createWordComparison(terms);
  const features = new Float64Array(FEATURES.length);
  // The most that words can add: only what could still enter a list is compared word by word.
  const most = (feature: Feature) => ((model.weights[feature] ?? 0) > 0 ? 1 : 0);
  const allWords: PairWords = {
    titles: most("title-words"),
    texts: most("all-words"),
    titleInOther: most("title-in-text"),
  };

  function profileOf(articleId: string): ArticleProfile | undefined {
    return profiles[slots.get(articleId) ?? -1];
  }

  function candidates(article: ArticleProfile): ArticleProfile[] {
    const found =
      slots.size <= CANDIDATES_MAX ? profiles : shelves.find(article).map((slot) => profiles[slot]);
    return found.filter((profile) => profile !== undefined);
  }

  function graded(article: ArticleProfile, other: ArticleProfile, words: PairWords): number {
    pairFeatures(article, other, words, features);
    return expectedGrade(features, weights, model.intercept);
  }

  /** The articles whose words are worth comparing: those best by everything else. */
  function shortlist(article: ArticleProfile): ArticleProfile[] {
    const open = candidates(article).filter((other) => mayStandBeside(article, other));
    if (open.length <= SHORTLIST_MAX) return open;
    return open
      .map((other) => ({ other, grade: graded(article, other, NO_WORDS) }))
      .sort((a, b) => b.grade - a.grade || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, SHORTLIST_MAX)
      .map(({ other }) => other);
  }

  /** The grade of `other` beside the held `article`; its features stay in `features` until the next. */
  function beside(article: ArticleProfile, other: ArticleProfile): number {
    const { titles, texts, heldTitleInOther } = words.with(other);
    return graded(article, other, { titles, texts, titleInOther: heldTitleInOther });
  }

  function explained(article: ArticleProfile, other: ArticleProfile, score: number): Suggestion {
    const parts = FEATURES.map((feature, index) => {
      const value = features[index] ?? 0;
      return { feature, value, adds: value * (weights[index] ?? 0) };
    });
    return {
      articleId: other.id,
      score,
      question: questionOf(other),
      reason: suggestionReason(article, other),
      parts: parts.filter(({ adds }) => adds !== 0).sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)),
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
      words.hold(article);
      return shortlist(article)
        .map((other) => ({ other, score: beside(article, other) }))
        .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
        .slice(0, most)
        .map(({ other }) => explained(article, other, beside(article, other)));
    },
    listsToEnter(articleId, weakestOf) {
      const newcomer = profileOf(articleId);
      if (!newcomer) return [];
      words.hold(newcomer);
      return candidates(newcomer).flatMap((article) => {
        if (!mayStandBeside(article, newcomer)) return [];
        const weakest = weakestOf(article.id) ?? Number.NEGATIVE_INFINITY;
        if (graded(article, newcomer, allWords) <= weakest) return [];
        const { titles, texts, otherTitleInHeld } = words.with(article);
        const score = graded(article, newcomer, { titles, texts, titleInOther: otherTitleInHeld });
        if (score <= weakest) return [];
        return [{ besideId: article.id, suggestion: explained(article, newcomer, score) }];
      });
    },
  };
}

function questionOf({ acts, things, family }: ArticleProfile): string {
  return `${acts}:${things}:${family ? 1 : 0}`;
}
