import type { Page } from "./page.ts";
import type { PageStore } from "./page-store.ts";

/** Longest query string a page is kept for; longer ones are made each time. */
const QUERY_LENGTH_MAX = 500;
const KEPT_STATUSES: ReadonlySet<number> = new Set([200, 301, 410]);

/** A page, and whether it is known to be how things are. */
export interface GivenPage {
  readonly page: Page;
  readonly isFresh: boolean;
}

/** That no page was made, and in how many seconds one may be asked for again. */
export interface RefusedPage {
  readonly waitSeconds: number;
}

/**
 * Gives pages: kept ones as long as they hold, else new ones, each made once however many ask for it. Before one is
 * made, `wait` says in how many seconds it may be, 0 for at once.
 */
export function createPageMaker(
  store: PageStore,
  make: (path: string, search: string) => Promise<Page>,
): (path: string, search: string, wait: () => number) => Promise<GivenPage | RefusedPage> {
  const underWay = new Map<string, Promise<Page>>();

  async function makeAndKeep(key: string, path: string, search: string): Promise<Page> {
    const begunAt = store.moment();
    const page = await make(path, search);
    const isWorthKeeping = KEPT_STATUSES.has(page.status) && page.holdsUntilMs > Date.now();
    if (isWorthKeeping && search.length <= QUERY_LENGTH_MAX) store.keep(key, page, begunAt);
    return page;
  }

  return async (path, search, wait) => {
    const key = path + search;
    const found = store.find(key);
    if (found?.freshness === "fresh") return { page: found.page, isFresh: true };
    let making = underWay.get(key);
    if (!making) {
      const waitSeconds = wait();
      if (waitSeconds > 0) return found ? { page: found.page, isFresh: false } : { waitSeconds };
      making = makeAndKeep(key, path, search).finally(() => underWay.delete(key));
      underWay.set(key, making);
    }
    try {
      const page = await making;
      if (page.status < 500 || !found) return { page, isFresh: true };
    } catch (error) {
      if (!found) throw error;
    }
    // What was right a while ago is better than nothing.
    return { page: found.page, isFresh: false };
  };
}
