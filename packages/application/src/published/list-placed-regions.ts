import type { PlacedRegion } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/** Every region a reader can be in, by code, whether articles are for it or not. */
export async function listPlacedRegions(reader: PublishedReader): Promise<PlacedRegion[]> {
  return [...(await reader.placedRegions())];
}
