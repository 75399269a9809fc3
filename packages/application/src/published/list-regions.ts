import type { ListedRegion } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/** The regions that have articles of their own, by code, each with the regions above it. */
export async function listRegions(reader: PublishedReader): Promise<ListedRegion[]> {
  return [...(await reader.regions())];
}
