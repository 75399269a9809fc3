import { articleProfile, type KindAffinity } from "../related/article-profile.ts";
import { FEATURES, pairFeatures } from "../related/pair-features.ts";
import { mayStandBeside } from "../related/region-rule.ts";
import { kindAffinity, type RelatedModel } from "../related/related-model.ts";
import { createTermTable } from "../related/term-table.ts";
import { createWordComparison } from "../related/word-comparison.ts";
import { createPlaces, type RegionName } from "../understanding/index.ts";
import type { JudgedSet } from "./judged-set.ts";
import { type EditorLink, kindLinks } from "./kind-links.ts";
import { type JudgedGroup, ridgeRegression } from "./ridge-regression.ts";

/** What a model is trained on. */
export interface TrainingData {
  readonly sets: readonly JudgedSet[];
  readonly links: readonly EditorLink[];
  readonly regions: readonly RegionName[];
}

/** How much a weight must earn to be large. Chosen by leaving out one query at a time; between 0.002 and 0.009 little changes. */
export const RIDGE_PENALTY = 0.003;

/** A few judged pairs of an article count for as much as they are of so many, and never as a list judged whole. */
const PAIRS_OF_A_WHOLE = 20;
const PARTIAL_WEIGHT_MAX = 0.5;

/** Trains a model. The same data give the same model, version included. */
export function trainRelatedModel(
  { sets, links, regions }: TrainingData,
  penalty = RIDGE_PENALTY,
): RelatedModel {
  const linkedKinds = kindLinks(links);
  const affinity = kindAffinity(linkedKinds);
  const groups = sets.flatMap((set) => judgedGroups(set, regions, affinity));
  const fitted = ridgeRegression(groups, FEATURES.length, penalty);
  const weights = Object.fromEntries(
    FEATURES.map((feature, index) => [feature, rounded(fitted.weights[index] ?? 0)]),
  );
  const intercept = rounded(fitted.intercept);
  const version = `related-${fingerprint(JSON.stringify([intercept, weights, linkedKinds]))}`;
  return { version, intercept, weights, linkedKinds };
}

/** Every judged article with all others of its set that may stand beside it. */
function judgedGroups(set: JudgedSet, regions: readonly RegionName[], affinity: KindAffinity): JudgedGroup[] {
  const terms = createTermTable();
  const tools = { places: createPlaces(regions), terms, affinity };
  const profiles = set.documents.map((document) => articleProfile(document, tools));
  for (const { allTerms } of profiles) terms.count(allTerms, 1);
  const comparison = createWordComparison(terms);
  return profiles.flatMap((article) => {
    const grades = set.judgments[article.id];
    if (!grades) return [];
    const others = profiles.filter(
      (other) => mayStandBeside(article, other) && (!set.isPartial || grades[other.id] !== undefined),
    );
    if (others.length === 0) return [];
    comparison.hold(article);
    return {
      weight: set.isPartial ? Math.min(PARTIAL_WEIGHT_MAX, others.length / PAIRS_OF_A_WHOLE) : 1,
      grades: others.map(({ id }) => grades[id] ?? 0),
      features: others.map((other) => {
        const features = new Float64Array(FEATURES.length);
        const { titles, texts, heldTitleInOther } = comparison.with(other);
        pairFeatures(article, other, { titles, texts, titleInOther: heldTitleInOther }, features);
        return features;
      }),
    };
  });
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/** FNV-1a over the text, as eight hexadecimal digits: tells models apart, protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
