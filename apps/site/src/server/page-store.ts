import { type Page, weight } from "./page.ts";

/** For how long a page is given while nobody tells of changes. */
const UNTOLD_MS = 60_000;

/** Whether a kept page may be given as it is. */
export type Freshness = "fresh" | "stale";

interface Entry {
  readonly page: Page;
  readonly keptAtMs: number;
}

/** Finished pages, the least recently asked for given up first. */
export interface PageStore {
  find(key: string): { readonly page: Page; readonly freshness: Freshness } | null;
  /** Keeps a page that was begun at a `moment()`; one that was overtaken meanwhile is not kept. */
  keep(key: string, page: Page, begunAt: number): void;
  /** What counts changes, to be asked before a page is begun. */
  moment(): number;
  /** Marks every page made of one of the tags as overtaken; `*` means all. */
  invalidate(tags: readonly string[]): void;
  /** Says whether changes are heard of. */
  setTold(isTold: boolean): void;
}

/** How many changes are remembered for pages that are being made while they come. */
const CHANGES_KEPT = 1_000;

/** A store of so many bytes. */
export function createPageStore(bytesMax: number, now: () => number = Date.now): PageStore {
  const entries = new Map<string, Entry>();
  const stale = new WeakSet<Page>();
  const recent: { readonly at: number; readonly tags: readonly string[] }[] = [];
  let changes = 0;
  let bytes = 0;
  let isTold = false;

  const isOf = (page: Page, tags: readonly string[]) =>
    tags.includes("*") || tags.some((tag) => page.tags.has(tag));

  function drop(key: string): void {
    const entry = entries.get(key);
    if (!entry) return;
    entries.delete(key);
    bytes -= weight(entry.page);
  }

  function isOvertaken(page: Page, begunAt: number): boolean {
    const oldest = recent[0];
    if (oldest && oldest.at > begunAt + 1) return true;
    return recent.some(({ at, tags }) => at > begunAt && isOf(page, tags));
  }

  return {
    find(key) {
      const entry = entries.get(key);
      if (!entry) return null;
      entries.delete(key);
      entries.set(key, entry);
      const { page, keptAtMs } = entry;
      const isFresh =
        !stale.has(page) && now() < page.holdsUntilMs && (isTold || now() < keptAtMs + UNTOLD_MS);
      return { page, freshness: isFresh ? "fresh" : "stale" };
    },
    keep(key, page, begunAt) {
      drop(key);
      if (isOvertaken(page, begunAt)) stale.add(page);
      entries.set(key, { page, keptAtMs: now() });
      bytes += weight(page);
      for (const oldest of entries.keys()) {
        if (bytes <= bytesMax) break;
        drop(oldest);
      }
    },
    moment: () => changes,
    invalidate(tags) {
      changes += 1;
      recent.push({ at: changes, tags });
      if (recent.length > CHANGES_KEPT) recent.shift();
      for (const { page } of entries.values()) if (isOf(page, tags)) stale.add(page);
    },
    setTold(told) {
      isTold = told;
    },
  };
}
