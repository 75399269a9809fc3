import { listTag } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type { PublishedFilter } from "./published-filter.ts";
import type { PublishedPage } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/**
 * Published articles, newest first, of a category, a region, a topic, or all.
 * @throws ProblemError input.invalid for a cursor of another list
 */
export async function listPublishedArticles(
  reader: PublishedReader,
  filter: PublishedFilter,
  trace: AnswerTrace = UNTRACED,
): Promise<PublishedPage> {
  trace.madeOf([listTag(filter)]);
  return await reader.list(filter);
}
