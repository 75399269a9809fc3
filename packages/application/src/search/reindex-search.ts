import { SEARCH_TOKEN_VERSION } from "@gongji/ranking";
import type { UnitOfWork } from "../ports/index.ts";
import { TAGS } from "../published/answer-tags.ts";
import { searchEntry } from "./index-articles.ts";

const BATCH = 40;

/** What a reindex is told, and how it tells how far it is. */
export interface ReindexOptions {
  /** Every entry is made again, not only those that are missing or old. */
  readonly all?: boolean;
  readonly report?: (progress: { readonly done: number; readonly total: number }) => void;
}

/** Makes the entries of a batch; answers where it ended, null when there was nothing left. */
async function reindexBatch(
  unitOfWork: UnitOfWork,
  tokenVersion: number | null,
  after: string | null,
): Promise<{ readonly last: string | null; readonly size: number }> {
  return await unitOfWork.run(async ({ search, announcements }) => {
    const texts = await search.outdated(tokenVersion, after, BATCH);
    if (texts.length === 0) return { last: null, size: 0 };
    await search.put(texts.map(searchEntry));
    await announcements.announce([TAGS.search]);
    return { last: texts.at(-1)?.articleId ?? null, size: texts.length };
  });
}

/**
 * Makes every listed article findable whose entry is missing or was made by an older version of the tokens, in
 * batches of one transaction each; answers how many. Cut short, the next one goes on where it stopped. Search goes on
 * meanwhile with the entries there are.
 */
export async function reindexSearch(
  { unitOfWork }: { readonly unitOfWork: UnitOfWork },
  { all = false, report = () => undefined }: ReindexOptions = {},
): Promise<number> {
  const { current, listed } = await unitOfWork.run(({ search }) => search.progress(SEARCH_TOKEN_VERSION));
  const total = all ? listed : listed - current;
  if (total === 0) return 0;
  let done = 0;
  let after: string | null = null;
  do {
    const { last, size } = await reindexBatch(unitOfWork, all ? null : SEARCH_TOKEN_VERSION, after);
    after = last;
    done += size;
    // An article published meanwhile may come on top.
    if (size > 0) report({ done, total: Math.max(total, done) });
  } while (after !== null);
  return done;
}
