import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CategoryRecord, EditorReader, RegionRecord, TopicRecord } from "../ports/index.ts";

/** Every category, topic and region an article can name. */
export async function getTaxonomy(
  reader: EditorReader,
  actor: Actor,
): Promise<{ categories: CategoryRecord[]; topics: TopicRecord[]; regions: RegionRecord[] }> {
  authorise(actor, "article.read");
  const { categories, topics, regions } = await reader.taxonomy();
  return { categories: [...categories], topics: [...topics], regions: [...regions] };
}
