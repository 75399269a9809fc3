import {
  createRelatedIndex,
  type RelatedDocument,
  type RelatedIndex,
  SUGGESTIONS_KEPT,
  TRAINED_MODEL,
} from "@gongji/ranking/related";
import type { RegionName } from "@gongji/ranking/understanding";
import { quantile } from "./quantile.ts";

/** What ranking costs in processor time of one core, everything in memory. */
export interface MemoryRow {
  readonly articles: number;
  readonly readSeconds: number;
  readonly rebuildMinutes: number;
  readonly publicationMs: number;
  readonly publicationMs99: number;
  readonly listsEntered: number;
}

function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The lists of all articles, ranked anew: their weakest scores, and what it cost. */
function rebuilt(
  index: RelatedIndex,
  all: readonly string[],
  sample: number,
): { weakest: Map<string, number>; ms: number } {
  const step = Math.max(1, Math.ceil(all.length / sample));
  const ids = all.filter((_, number) => number % step === 0);
  const weakest = new Map<string, number>();
  const ms = processorMs(() => {
    for (const [done, id] of ids.entries()) {
      const list = index.suggestionsFor(id);
      if (list.length === SUGGESTIONS_KEPT) weakest.set(id, list.at(-1)?.score ?? 0);
      if (process.stderr.isTTY && done % 500 === 0)
        process.stderr.write(`\rrebuild ${done} of ${ids.length} `);
    }
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  const usual = quantile(
    [...weakest.values()].sort((a, b) => a - b),
    0.5,
  );
  for (const id of all) if (!weakest.has(id) && step > 1) weakest.set(id, usual);
  return { weakest, ms: (ms * all.length) / ids.length };
}

/** Reads, rebuilds and publishes in memory alone; `sample` lists of a rebuild are ranked and the others reckoned. */
export function measureMemory(
  articles: readonly RelatedDocument[],
  publications: number,
  regions: readonly RegionName[],
  sample: number,
): MemoryRow {
  const count = articles.length - publications;
  const index = createRelatedIndex(regions, TRAINED_MODEL);
  const live = articles.slice(0, count);
  const readMs = processorMs(() => {
    for (const article of live) index.put(article);
  });
  const { weakest, ms } = rebuilt(
    index,
    live.map(({ id }) => id),
    sample,
  );
  let entered = 0;
  const times = articles.slice(count).map((article) =>
    processorMs(() => {
      index.put(article);
      index.suggestionsFor(article.id);
      entered += index.listsToEnter(article.id, (id) => weakest.get(id) ?? null).length;
    }),
  );
  times.sort((a, b) => a - b);
  return {
    articles: count,
    readSeconds: readMs / 1000,
    rebuildMinutes: (readMs + ms) / 60_000,
    publicationMs: quantile(times, 0.5),
    publicationMs99: quantile(times, 0.99),
    listsEntered: entered / publications,
  };
}
