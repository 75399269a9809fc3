import type { ArticleProfile } from "./article-profile.ts";
import { questionLikeness, regionRelation } from "./pair-features.ts";

/** From here on two questions are the same one but for the place. */
const SAME_QUESTION_LIKENESS = 0.6;

/** From here on a question of one place is near enough to stand beside one of the whole country. */
const NEAR_QUESTION_LIKENESS = 0.4;

/**
 * Whether `other` may stand beside `article` at all, however alike they look: what is not about insurance stands
 * beside nothing that is; a rule of a place that has nothing to do with this one only where it answers the same
 * question; and a rule of one place beside one of the whole country only where the questions are near.
 */
export function mayStandBeside(article: ArticleProfile, other: ArticleProfile): boolean {
  if (article.id === other.id) return false;
  if (article.inField && !other.inField) return false;
  const relation = regionRelation(article, other);
  if (relation === "elsewhere") return questionLikeness(article, other) >= SAME_QUESTION_LIKENESS;
  const fromCountry = relation === "narrower" && article.regionChain.length === 1;
  return !fromCountry || questionLikeness(article, other) >= NEAR_QUESTION_LIKENESS;
}
