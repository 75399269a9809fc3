import { COUNTRY } from "../understanding/index.ts";
import { ACT_NAMES, type ArticleProfile } from "./article-profile.ts";
import { NEXT_STEPS } from "./next-steps.ts";

/** What a pair of articles is judged by, in the order of the numbers. Each lies between 0 and about 1. */
export const FEATURES = [
  "title-words",
  "all-words",
  "title-in-text",
  "kinds",
  "linked-kinds",
  "acts",
  "things",
  "next-step",
  "family",
  "family-only-there",
  "schemes",
  "other-scheme",
  "same-region",
  "narrower-region",
  "elsewhere",
  "same-question-elsewhere",
  "look-up",
  "kinds-wholly",
] as const;
/** What a pair of articles is judged by. */
export type Feature = (typeof FEATURES)[number];

/** How the place of another article lies to that of the one it would stand beside. */
export type RegionRelation = "same" | "wider" | "narrower" | "elsewhere";

const LOOK_UP = 1 << ACT_NAMES.indexOf("look-up");
const NEXT_ACTS: readonly number[] = ACT_NAMES.map((name) =>
  NEXT_STEPS[name].reduce((mask, act) => mask | (1 << ACT_NAMES.indexOf(act)), 0),
);

/** How the place of `other` lies to that of `article`. */
export function regionRelation(article: ArticleProfile, other: ArticleProfile): RegionRelation {
  const here = article.regionChain[0];
  const there = other.regionChain[0];
  if (here === there) return "same";
  if (there !== undefined && article.regionChain.includes(there)) return "wider";
  return here !== undefined && other.regionChain.includes(here) ? "narrower" : "elsewhere";
}

/** How alike the two questions are apart from their places, 0 to 1: what they are about and what is to be done. */
export function questionLikeness(article: ArticleProfile, other: ArticleProfile): number {
  return (dot(article.kinds, other.kinds) + maskCosine(article.acts, other.acts)) / 2;
}

/** The words a pair is judged by: those of the titles, those of all, and how much of the first title the other says. */
export interface PairWords {
  readonly titles: number;
  readonly texts: number;
  readonly titleInOther: number;
}

/** Writes the features of `other` standing beside `article` into `into`. */
export function pairFeatures(
  article: ArticleProfile,
  other: ArticleProfile,
  words: PairWords,
  into: Float64Array,
): void {
  const kinds = dot(article.kinds, other.kinds);
  const acts = maskCosine(article.acts, other.acts);
  const relation = regionRelation(article, other);
  into[0] = words.titles;
  into[1] = words.texts;
  into[2] = words.titleInOther;
  into[3] = kinds;
  into[4] = dot(article.linkedKinds, other.kinds);
  into[5] = acts;
  into[6] = maskCosine(article.things, other.things);
  into[7] = (nextActs(article.acts) & other.acts) === 0 ? 0 : 1;
  into[8] = article.family && other.family ? 1 : 0;
  into[9] = !article.family && other.family ? 1 : 0;
  into[10] = maskCosine(article.schemes, other.schemes);
  into[11] = article.schemes !== 0 && other.schemes !== 0 && (article.schemes & other.schemes) === 0 ? 1 : 0;
  into[12] = relation === "same" && article.regionChain[0] !== COUNTRY ? 1 : 0;
  into[13] = relation === "narrower" ? 1 : 0;
  into[14] = relation === "elsewhere" ? 1 : 0;
  into[15] = relation === "elsewhere" ? (kinds + acts) / 2 : 0;
  into[16] = (other.acts & LOOK_UP) === 0 ? 0 : 1;
  // Two articles that share one kind among several are less than half as alike as two that share all.
  into[17] = kinds * kinds;
}

/** What usually comes after what an article is for. */
export function nextActs(acts: number): number {
  let next = 0;
  for (let rest = acts; rest !== 0; rest &= rest - 1) next |= NEXT_ACTS[31 - Math.clz32(rest & -rest)] ?? 0;
  return next;
}

function dot(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

function maskCosine(one: number, other: number): number {
  const both = bitCount(one & other);
  return both === 0 ? 0 : both / Math.sqrt(bitCount(one) * bitCount(other));
}

function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
