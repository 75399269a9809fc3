import type { ArticleDraft } from "@gongji/domain/article";
import type { Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** Refuses a draft that names a region, category or topic that does not exist. */
export async function checkTaxonomy(stores: Stores, draft: ArticleDraft): Promise<void> {
  const { regionCode, categoryKey, topicKeys } = draft;
  if (!(await stores.taxonomy.regionExists(regionCode))) {
    refuse({ code: "taxonomy.unknown_region", regionCode });
  }
  if (categoryKey !== null && !(await stores.taxonomy.categoryExists(categoryKey))) {
    refuse({ code: "taxonomy.unknown_category", key: categoryKey });
  }
  const [missing] = await stores.taxonomy.missingTopics(topicKeys);
  if (missing !== undefined) refuse({ code: "taxonomy.unknown_topic", key: missing });
}
