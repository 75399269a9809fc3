import { cache } from "react";
import { api } from "#lib/api.ts";

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
