import type { CommandContext } from "../ports/index.ts";
import { relatedTag } from "../published/answer-tags.ts";
import { chinaDay } from "../published/china-day.ts";
import type { Ranker } from "./ranker.ts";
import { makeLists } from "./refresh-suggestions.ts";

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
  /** Done between two batches: what was published meanwhile does not wait until the end. */
  readonly between?: () => Promise<void>;
}

/**
 * Makes the suggestions of every listed article that has none of this model, in batches of one transaction each, and
 * answers how many. Announces the articles whose lists are others now, and no others. Cut short, the next one goes on
 * where it stopped. What editors pinned is not touched.
 */
export async function rebuildSuggestions(
  { unitOfWork, now }: Pick<CommandContext, "unitOfWork" | "now">,
  ranker: Ranker,
  { report = () => undefined, isStopped = () => false, between = async () => undefined }: RebuildOptions = {},
): Promise<number> {
  const { modelVersion } = ranker;
  const { made, listed } = await unitOfWork.run(({ related }) => related.progress(modelVersion));
  const total = listed - made;
  const rebuildBehind = (after: string | null) =>
    unitOfWork.run(async (stores) => {
      const due = await stores.related.due(modelVersion, after, BATCH);
      const changed = await makeLists(stores, ranker, due, now());
      await stores.related.weigh(due, chinaDay(now()));
      if (changed.length > 0) await stores.announcements.announce(changed.map(relatedTag));
      return due;
    });
  let done = 0;
  let after: string | null = null;
  while (!isStopped()) {
    const due: readonly string[] = await rebuildBehind(after);
    if (due.length === 0) break;
    after = due.at(-1) ?? null;
    done += due.length;
    // An article published meanwhile may come on top.
    await report({ done, total: Math.max(total, done) });
    await between();
  }
  return done;
}
