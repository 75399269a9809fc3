import { searchQuery } from "@gongji/ranking";
import { TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type { PublishedSearch } from "./published-filter.ts";
import type { PublishedPage } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/**
 * Published articles that have everything the reader typed, in title or text, best first. A text with nothing
 * searchable in it finds nothing.
 * @throws ProblemError input.invalid for a cursor of another search
 */
export async function searchPublishedArticles(
  reader: PublishedReader,
  search: PublishedSearch,
  trace: AnswerTrace = UNTRACED,
): Promise<PublishedPage> {
  trace.madeOf([TAGS.search]);
  const { text, ...filter } = search;
  const tokens = searchQuery(text);
  if (tokens.length === 0) return { items: [], nextCursor: null };
  return await reader.search(tokens, filter);
}
