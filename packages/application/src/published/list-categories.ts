import type { ListedCategory } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/** Every category in shelf order, with how many articles readers find in it. */
export async function listCategories(reader: PublishedReader): Promise<ListedCategory[]> {
  return [...(await reader.categories())];
}
