import type { ListedTopic } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/** The topics articles are about, by key. */
export async function listTopics(reader: PublishedReader): Promise<ListedTopic[]> {
  return [...(await reader.topics())];
}
