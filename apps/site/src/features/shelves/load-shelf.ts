import type { PlacedRegion } from "@gongji/client";
import { cache } from "react";
import { api } from "#lib/api.ts";
import { askedIn, type Query } from "#lib/asked.ts";
import { cursorIn } from "#lib/cursor-in.ts";
import { placedRegion } from "#lib/regions.ts";

/** A category by its key; null for a key of none. */
export const loadCategory = cache(async (key: string) => {
  const { items } = await api().categories.list.query();
  return items.find((category) => category.key === key) ?? null;
});

/** A topic articles are about by its key; null for a key of none. */
export const loadTopic = cache(async (key: string) => {
  const { items } = await api().topics.list.query();
  return items.find((topic) => topic.key === key) ?? null;
});

/** The region a shelf is asked for; null for none, and for a code of none. */
export async function shelfRegion(query: Query): Promise<PlacedRegion | null> {
  const { region } = askedIn(query);
  return region === undefined ? null : await placedRegion(region);
}

/** Whether an address is that of the whole shelf, from its beginning: the one to be listed. */
export function isWholeShelf(query: Query): boolean {
  return cursorIn(query) === undefined && askedIn(query).region === undefined;
}
