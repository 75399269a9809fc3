import { createRelatedIndex, type RelatedModel, SUGGESTIONS_KEPT } from "@gongji/ranking/related";
import type { UnitOfWork } from "../ports/index.ts";
import { createRanker, type Ranker } from "./ranker.ts";

const BATCH = 500;

/** Reads every listed article into memory. What is published meanwhile waits as a job. */
export async function loadRanker(
  { unitOfWork }: { readonly unitOfWork: UnitOfWork },
  model: RelatedModel,
  report: (read: number) => Promise<void> | void = () => undefined,
): Promise<Ranker> {
  const [regions, full] = await unitOfWork.run(async ({ related }) => [
    await related.regions(),
    await related.fullLists(SUGGESTIONS_KEPT),
  ]);
  const index = createRelatedIndex(regions, model);
  const readBehind = (after: string | null) =>
    unitOfWork.run(({ related }) => related.documents(after, BATCH));
  let documents = await readBehind(null);
  while (documents.length > 0) {
    for (const document of documents) index.put(document);
    await report(index.size);
    documents = await readBehind(documents.at(-1)?.id ?? null);
  }
  const ranker = createRanker(index, model.version);
  ranker.noteRoom(full);
  return ranker;
}
