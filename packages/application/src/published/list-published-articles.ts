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
): Promise<PublishedPage> {
  return await reader.list(filter);
}
