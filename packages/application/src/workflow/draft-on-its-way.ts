import type { DraftOnItsWay } from "@gongji/domain/article";
import type { EditionRecord, PlannedActRecord, ReviewStepRecord, Stores } from "../ports/index.ts";

/** What the rules need to know of a draft that was submitted, approved or planned. */
export function onItsWay(
  draft: Pick<EditionRecord, "id" | "contentHash">,
  steps: readonly ReviewStepRecord[],
  waiting: readonly PlannedActRecord[],
): DraftOnItsWay<ReviewStepRecord> {
  const planned = waiting.find(({ kind, editionId }) => kind === "publish" && editionId === draft.id);
  return { contentHash: draft.contentHash, steps, plannedHash: planned?.contentHash ?? null };
}

/** Loads what was said of a draft and what is planned for it. */
export async function loadOnItsWay(
  stores: Stores,
  articleId: string,
  draft: EditionRecord,
): Promise<DraftOnItsWay<ReviewStepRecord>> {
  return onItsWay(draft, await stores.reviews.steps(draft.id), await stores.plans.waiting(articleId));
}
