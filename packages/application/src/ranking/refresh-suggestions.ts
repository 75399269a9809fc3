import { SUGGESTIONS_KEPT } from "@gongji/ranking/related";
import type { CommandContext, ListRoom, Stores, SuggestionList } from "../ports/index.ts";
import { relatedTag } from "../published/answer-tags.ts";
import { chinaDay } from "../published/china-day.ts";
import { type Ranker, roomOf } from "./ranker.ts";

/** A list that loses a suggestion and has fewer left is made again; a fuller one has enough to go on with. */
const REFILLED_BELOW = 20;

const idsOf = (rooms: readonly ListRoom[]): string[] => rooms.map(({ articleId }) => articleId);

/**
 * Brings the suggestions up to date with one article as it is now: its own list, and every list it is in or should be
 * in. Doing it twice changes nothing. Announces the articles whose lists hold it or did.
 */
export async function refreshSuggestions(
  { unitOfWork, now }: Pick<CommandContext, "unitOfWork" | "now">,
  ranker: Ranker,
  articleId: string,
): Promise<void> {
  await unitOfWork.run(async (stores) => {
    const { related, announcements } = stores;
    const document = await related.document(articleId);
    if (document) ranker.index.put(document);
    else ranker.index.remove(articleId);
    const left = await related.leave(articleId);
    ranker.noteRoom(left);
    if (!document) await forgetOrPropose(stores, ranker, articleId, now());
    const entered = await related.enter(ranker.listsToEnter(articleId), SUGGESTIONS_KEPT);
    ranker.noteRoom(entered);
    const back = new Set(idsOf(entered));
    const thinner = left.filter((room) => room.count < REFILLED_BELOW && !back.has(room.articleId));
    await makeLists(stores, ranker, [...(document ? [articleId] : []), ...idsOf(thinner)], now());
    const lists = new Set([articleId, ...idsOf(left), ...back, ...(await related.besides(articleId))]);
    await related.weigh([...lists], chinaDay(now()));
    await announcements.announce([...lists].map(relatedTag));
  });
}

/** What was never on show is suggested nowhere, yet whoever writes it sees what would stand beside it. */
async function forgetOrPropose(
  { related }: Stores,
  ranker: Ranker,
  articleId: string,
  at: Date,
): Promise<void> {
  const unpublished = await related.unpublished(articleId);
  if (!unpublished) return await related.forget(articleId);
  const suggestions = ranker.listOfUnpublished(unpublished);
  await related.replaceLists([{ articleId, suggestions }], { modelVersion: ranker.modelVersion, at });
}

/** Makes lists anew; answers those that are others now. */
async function makeLists(
  stores: Stores,
  ranker: Ranker,
  articleIds: readonly string[],
  at: Date,
): Promise<readonly string[]> {
  const lists = articleIds.map((articleId) => ({ articleId, suggestions: ranker.listOf(articleId) }));
  return await putLists(stores, ranker, lists, at);
}

/** Puts lists in the place of those there are; answers those that are others now. */
export async function putLists(
  { related }: Stores,
  ranker: Ranker,
  lists: readonly SuggestionList[],
  at: Date,
): Promise<readonly string[]> {
  const changed = await related.replaceLists(lists, { modelVersion: ranker.modelVersion, at });
  ranker.noteRoom(lists.map(({ articleId, suggestions }) => roomOf(articleId, suggestions)));
  return changed;
}
