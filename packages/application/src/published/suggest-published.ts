import {
  fold,
  highlight,
  initialsOf,
  normalText,
  rankMatches,
  readSearchQuery,
  soundOf,
  textPieces,
} from "@gongji/ranking";
import { TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, nextChinaDay } from "./china-day.ts";
import { findSoughtWords } from "./find-sought-words.ts";
import type { PublishedSuggest, ShelfName, Suggestion } from "./search-answer.ts";
import type { SearchContext } from "./search-published-articles.ts";
import type { SearchScope } from "./search-reader.ts";

const NAMES_MAX = 3;
const SHELVES_MAX = 3;
const LETTERS_ONLY = /^[a-z]+$/;

/** Whether a name begins with what was typed, in characters, in pinyin or by initials. */
function begins(name: string, typed: string): boolean {
  const normal = normalText(name);
  if (normal.startsWith(typed)) return true;
  if (!LETTERS_ONLY.test(typed)) return false;
  return soundOf(normal).startsWith(fold(typed)) || initialsOf(normal).startsWith(typed);
}

async function findShelves({ search }: SearchContext, typed: string): Promise<ShelfName[]> {
  const shelves = await search.shelfNames();
  const names = new Set<string>();
  return shelves
    .filter(({ name, nameEn }) => begins(name, typed) || normalText(nameEn).startsWith(typed))
    .filter(({ name }) => !names.has(name) && names.add(name))
    .slice(0, SHELVES_MAX);
}

async function findArticles(
  context: SearchContext,
  text: string,
  asked: PublishedSuggest,
): Promise<Suggestion[]> {
  const { search, now } = context;
  const { regionCode, limit } = asked;
  const place = regionCode === undefined ? null : await search.place(regionCode, normalText(text));
  const scope: SearchScope = {
    regionCodes: place && [...new Set([...place.chain, ...place.named])],
    categoryKey: undefined,
    topicKey: undefined,
    asOf: undefined,
  };
  const { sought, vocabulary } = await findSoughtWords(search, readSearchQuery(text), scope);
  if (sought.words.length === 0) return [];
  const matches = await search.candidates(sought.words, scope, vocabulary);
  const regionChain = place?.chain ?? [];
  const ranked = rankMatches(matches, sought.words, { regionChain, today: chinaDay(now), now }).slice(
    0,
    limit,
  );
  const tokens = new Map(ranked.map((match) => [match.articleId, match.tokens]));
  const titles = await search.titles(ranked.map(({ articleId }) => articleId));
  return titles.map((link) => ({
    kind: "article" as const,
    ...link,
    highlights: highlight(link.title, tokens.get(link.articleId) ?? []),
  }));
}

/**
 * What a reader may want who has typed so far: words to search for, shelves and places that begin so, and articles
 * whose title or question has it. Letters are understood as pinyin, in full or by initials.
 */
export async function suggestPublished(
  context: SearchContext,
  asked: PublishedSuggest,
  trace: AnswerTrace = UNTRACED,
): Promise<Suggestion[]> {
  trace.madeOf([TAGS.search]);
  trace.holdsUntil(nextChinaDay(context.now));
  const normal = normalText(asked.text);
  const last = [...textPieces(normal)].at(-1);
  if (!last) return [];
  const sound = LETTERS_ONLY.test(last.text) ? last.text : null;
  const names = await context.search.namesBeginning({ token: last.text, sound }, NAMES_MAX);
  const completed = names.map((name) => normal.slice(0, last.start) + name);
  const shelves = await findShelves(context, normal.trim());
  // Letters in the middle of a word find articles by the word they begin.
  const [first] = completed;
  const sought = sound !== null && first !== undefined ? first : asked.text;
  const articles = await findArticles(context, sought, asked);
  const words = completed.map((text) => ({ kind: "words" as const, text }));
  const others = [...words, ...shelves].slice(0, Math.max(1, Math.floor(asked.limit / 2)));
  return [...others, ...articles].slice(0, asked.limit);
}
