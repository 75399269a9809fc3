import { fillRelated } from "@gongji/domain/related";
import {
  createRelatedIndex,
  type RelatedDocument,
  type RelatedModel,
  SUGGESTIONS_KEPT,
} from "@gongji/ranking/related";
import type { RegionName } from "@gongji/ranking/understanding";

/** The list beside each of these articles, were they all live and nothing pinned: ids, best first. */
export function rankDocuments(
  documents: readonly RelatedDocument[],
  regions: readonly RegionName[],
  model: RelatedModel,
  wanted: readonly string[] = documents.map(({ id }) => id),
): Record<string, string[]> {
  const index = createRelatedIndex(regions, model);
  for (const document of documents) index.put(document);
  const target = { live: true, effectiveFrom: null, effectiveTo: null, reviewBy: null, regionChain: [] };
  return Object.fromEntries(
    wanted.map((ownerId) => [
      ownerId,
      fillRelated({
        ownerId,
        ownerRegionChain: [],
        pins: [],
        exclusions: [],
        linkedIds: new Set(),
        candidates: index.suggestionsFor(ownerId),
        targetOf: () => target,
        on: "",
        readerRegionChain: null,
        size: SUGGESTIONS_KEPT,
      }).map(({ articleId }) => articleId),
    ]),
  );
}
