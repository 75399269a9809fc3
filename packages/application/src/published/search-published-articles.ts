import { type RankedMatch, rangesOf, rankMatches, readSearchQuery, type SoughtWords } from "@gongji/ranking";
import { TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, nextChinaDay } from "./china-day.ts";
import { findSoughtWords } from "./find-sought-words.ts";
import { type PublishedSearch, type Relaxed, SEARCH_DEPTH_MAX, type SearchAnswer } from "./search-answer.ts";
import type { SearchReader, SearchScope } from "./search-reader.ts";
import { toFoundArticle } from "./to-found-article.ts";

/** How many names are proposed where nothing was found. */
const PROPOSALS_MAX = 5;

/** When and with what it is asked. */
export interface SearchContext {
  readonly search: SearchReader;
  readonly now: Date;
}

/** How far the first answer is from what was typed. */
function relaxation(text: string, sought: SoughtWords, first: RankedMatch | undefined): Relaxed | null {
  const without = rangesOf(text, [...sought.absent, ...(first?.missing ?? [])]);
  const replaced = sought.replaced.flatMap(({ typed, by }) =>
    rangesOf(text, [typed]).map((range) => ({ ...range, by })),
  );
  if (!first) return { step: "nothing", replaced, without };
  if (without.length > 0) return { step: "some", replaced, without };
  return replaced.length > 0 ? { step: "alike", replaced, without } : null;
}

/** What was probably meant, as a text to search for; words no article has are left out. */
function meant(normal: string, { replaced, absent }: SoughtWords): string[] {
  if (replaced.length === 0) return [];
  const known = absent.reduce((text, word) => text.replaceAll(word, ""), normal);
  return [replaced.reduce((text, { typed, by }) => text.replaceAll(typed, by), known)];
}

/** The regions a search looks at, and the chain they are ranked by. */
async function findPlace({ search }: SearchContext, { regionCode }: PublishedSearch, normal: string) {
  if (regionCode === undefined) return { chain: [], regionCodes: null };
  const { chain, named } = await search.place(regionCode, normal);
  return { chain: [...chain, ...named], regionCodes: [...new Set([...chain, ...named])] };
}

/**
 * Published articles that answer what a reader typed, best first, with what was found in them. Words of a question
 * that say nothing are left out; synonyms count. When no article has everything, the search is relaxed step by step
 * and says so.
 * @throws ProblemError input.invalid for a cursor of another search
 */
export async function searchPublishedArticles(
  context: SearchContext,
  asked: PublishedSearch,
  trace: AnswerTrace = UNTRACED,
): Promise<SearchAnswer> {
  const { search, now } = context;
  trace.madeOf([TAGS.search]);
  // What holds today counts more, and tomorrow something else may hold.
  trace.holdsUntil(nextChinaDay(now));
  const { text, cursor, limit, ...filter } = asked;
  const purpose = JSON.stringify([
    "search",
    text,
    filter.regionCode,
    filter.categoryKey,
    filter.topicKey,
    filter.asOf,
  ]);
  const offset = cursor === undefined ? 0 : search.offsetOf(purpose, cursor);
  const query = readSearchQuery(text);
  const { chain, regionCodes } = await findPlace(context, asked, query.normal);
  const { categoryKey, topicKey, asOf } = filter;
  const scope: SearchScope = { regionCodes, categoryKey, topicKey, asOf };
  const { sought, vocabulary } = await findSoughtWords(search, query, scope);
  const matches = sought.words.length === 0 ? [] : await search.candidates(sought.words, scope, vocabulary);
  const ranked = rankMatches(matches, sought.words, {
    regionChain: chain,
    today: asOf ?? chinaDay(now),
    now,
  });
  const page = ranked.slice(offset, offset + limit);
  const cards = page.length === 0 ? [] : await search.cards(page.map(({ articleId }) => articleId));
  const byId = new Map(page.map((match) => [match.articleId, match]));
  const next = offset + limit;
  const proposals = ranked.length === 0 ? await search.commonNames(PROPOSALS_MAX) : [];
  return {
    items: cards.flatMap((card) => toFoundArticle(text, card, byId.get(card.summary.articleId))),
    nextCursor: next < Math.min(ranked.length, SEARCH_DEPTH_MAX) ? search.cursor(purpose, next) : null,
    relaxed: query.units.length === 0 ? null : relaxation(text, sought, ranked[0]),
    didYouMean: [...new Set([...meant(query.normal, sought), ...proposals])],
  };
}
