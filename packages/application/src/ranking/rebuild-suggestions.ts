import type { CommandContext, SuggestionList } from "../ports/index.ts";
import { relatedTag } from "../published/answer-tags.ts";
import { chinaDay } from "../published/china-day.ts";
import type { Ranker } from "./ranker.ts";
import { putLists } from "./refresh-suggestions.ts";

const BATCH = 40;

/** How far a rebuild is. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
}

/** What a rebuild is told, and how it tells how far it is. */
export interface RebuildOptions {
  readonly report?: (progress: RebuildProgress) => Promise<void> | void;
  /** Asked between two batches; when it is true the rebuild ends and the next one goes on from there. */
  readonly isStopped?: () => boolean;
  /**
   * Done between two batches: what was published meanwhile does not wait until the end. Answers whether that changed
   * what the lists are made from.
   */
  readonly between?: () => Promise<boolean>;
}

/**
 * Makes the suggestions of every listed article that has none of this model, in batches of one transaction each, and
 * answers how many. Announces the articles whose lists are others now, and no others. Cut short, the next one goes on
 * where it stopped. What editors pinned is not touched. While one batch is written the next one is ranked.
 */
export async function rebuildSuggestions(
  { unitOfWork, now }: Pick<CommandContext, "unitOfWork" | "now">,
  ranker: Ranker,
  { report = () => undefined, isStopped = () => false, between = async () => false }: RebuildOptions = {},
): Promise<number> {
  const { modelVersion } = ranker;
  const { made, listed } = await unitOfWork.run(({ related }) => related.progress(modelVersion));
  const total = listed - made;
  const rankBehind = async (after: string | null): Promise<readonly SuggestionList[]> => {
    const due = await unitOfWork.run(({ related }) => related.due(modelVersion, after, BATCH));
    return await rankInTurns(ranker, due);
  };
  let batches = 0;
  const write = (lists: readonly SuggestionList[]) =>
    unitOfWork.run(async (stores) => {
      const changed = await putLists(stores, ranker, lists, now());
      batches += 1;
      // Where there was nothing, what the database knows is of no use after one batch, and again after twice as many.
      if ((batches & (batches - 1)) === 0) await stores.related.survey();
      const articleIds = lists.map(({ articleId }) => articleId);
      await stores.related.weigh(articleIds, chinaDay(now()));
      if (changed.length > 0) await stores.announcements.announce(changed.map(relatedTag));
    });
  let done = 0;
  let lists = await rankBehind(null);
  while (lists.length > 0 && !isStopped()) {
    const last = lists.at(-1)?.articleId ?? null;
    const [next] = await Promise.all([rankBehind(last), write(lists)]);
    done += lists.length;
    // An article published meanwhile may come on top.
    await report({ done, total: Math.max(total, done) });
    lists = (await between()) ? await rankBehind(last) : next;
  }
  return done;
}

/** Ranks one list after another and lets what is written meanwhile go on in between. */
async function rankInTurns(ranker: Ranker, articleIds: readonly string[]): Promise<SuggestionList[]> {
  const lists: SuggestionList[] = [];
  for (const articleId of articleIds) {
    lists.push({ articleId, suggestions: ranker.listOf(articleId) });
    await new Promise((resolve) => setImmediate(resolve));
  }
  return lists;
}
