import type { SoughtWord } from "./sought-words.ts";

/** What is known of an article that may answer. */
export interface SearchMatch {
  readonly articleId: string;
  /** For each option of each word, in order: the weight of the best place it stands in its head; 0 for none. */
  readonly inHead: readonly number[];
  /** For each option of each word: whether it is anywhere in the article. */
  readonly inWhole: readonly boolean[];
  readonly regionCode: string;
  readonly publishedAt: Date;
  /** First day it holds, first day it no longer does, `YYYY-MM-DD`. */
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
}

/** From where and when it is asked. */
export interface RankingContext {
  /** The reader's region and those above it, the nearest first; empty when the reader named none. */
  readonly regionChain: readonly string[];
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  readonly now: Date;
}

/** An article with its place in the answer. */
export interface RankedMatch {
  readonly articleId: string;
  readonly score: number;
  /** The words it does not have, as they were typed. */
  readonly missing: readonly string[];
  /** The tokens it was found by. */
  readonly tokens: readonly string[];
}

/** What a word counts by where it stands: title, question, short answer, and the text. */
export const FIELD_WEIGHTS = { title: 1, question: 0.75, answer: 0.45, body: 0.22 } as const;

const COUNTRY = "100000";
const DAY_MS = 86_400_000;
/** The nearer the article's region the better: the reader's own, the one above it, and so on. */
const PLACE_FACTORS = [1.35, 1.15, 1, 1];
/** Without a region, what holds everywhere goes before what holds in one place. */
const EVERYWHERE_FACTOR = 1.08;
/** What no longer holds is still found, behind what does. */
const EXPIRED_FACTOR = 0.6;
const NOT_YET_FACTOR = 0.85;
/** A new article is worth this much more than one of long ago. */
const FRESH_SHARE = 0.04;
const FRESH_DAYS = 365;
/** How far a word that is only in the text makes an answer to a question whole. */
const BODY_COVERS = 0.75;
/** An article that lacks words and has less than this share of the best one's score is no answer. */
const TAIL_SHARE = 0.22;

function factorOf(match: SearchMatch, { regionChain, today, now }: RankingContext): number {
  const step = regionChain.indexOf(match.regionCode);
  const everywhere = match.regionCode === COUNTRY ? EVERYWHERE_FACTOR : 1;
  const place = regionChain.length === 0 ? everywhere : (PLACE_FACTORS[step] ?? 1);
  const ageDays = Math.max(0, now.getTime() - match.publishedAt.getTime()) / DAY_MS;
  const fresh = 1 + FRESH_SHARE * Math.exp(-ageDays / FRESH_DAYS);
  const isExpired = match.effectiveTo !== null && match.effectiveTo <= today;
  const isNotYet = match.effectiveFrom !== null && match.effectiveFrom > today;
  return place * fresh * (isExpired ? EXPIRED_FACTOR : 1) * (isNotYet ? NOT_YET_FACTOR : 1);
}

function rank(match: SearchMatch, words: readonly SoughtWord[], context: RankingContext): RankedMatch {
  let at = 0;
  let sum = 0;
  let weight = 0;
  let covered = 0;
  const missing: string[] = [];
  const tokens: string[] = [];
  for (const word of words) {
    let best = 0;
    let nearest = 0;
    for (const { token, factor } of word.options) {
      const inWhole = match.inWhole[at] ?? false;
      const place = Math.min(1, Math.max(match.inHead[at] ?? 0, inWhole ? FIELD_WEIGHTS.body : 0));
      if (inWhole) tokens.push(token);
      best = Math.max(best, factor * place);
      nearest = Math.max(nearest, place);
      at += 1;
    }
    sum += word.weight * best;
    weight += word.weight;
    if (best > 0) covered += word.weight * (nearest > FIELD_WEIGHTS.body ? 1 : BODY_COVERS);
    else if (!word.isAim) missing.push(word.typed);
  }
  const coverage = covered / weight;
  const score = (sum / weight) * (0.3 + 0.7 * coverage ** 2) * factorOf(match, context);
  return { articleId: match.articleId, score, missing: [...new Set(missing)], tokens };
}

/**
 * The matches, best first: by where the words stand and how much they say, how many of them there are, how near the
 * article's region is, whether it holds today, and how new it is. What is far behind the best is left out.
 */
export function rankMatches(
  matches: readonly SearchMatch[],
  words: readonly SoughtWord[],
  context: RankingContext,
): RankedMatch[] {
  const published = new Map(matches.map((match) => [match.articleId, match.publishedAt.getTime()]));
  const moment = ({ articleId }: RankedMatch) => published.get(articleId) ?? 0;
  const ranked = matches
    .map((match) => rank(match, words, context))
    .sort((a, b) => b.score - a.score || moment(b) - moment(a) || (a.articleId < b.articleId ? 1 : -1));
  const least = (ranked[0]?.score ?? 0) * TAIL_SHARE;
  return ranked.filter(({ score, missing }) => score > 0 && (missing.length === 0 || score >= least));
}
