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

/** Gives pages: kept ones as long as they hold, else new ones, each made once however many ask for it. */
export function createPageMaker(
  store: PageStore,
  make: (path: string, search: string) => Promise<Page>,
): (path: string, search: string) => Promise<GivenPage> {
  const underWay = new Map<string, Promise<Page>>();

  async function makeAndKeep(key: string, path: string, search: string): Promise<Page> {
    const begunAt = store.moment();
    const page = await make(path, search);
    const isWorthKeeping = KEPT_STATUSES.has(page.status) && page.holdsUntilMs > Date.now();
    if (isWorthKeeping && search.length <= QUERY_LENGTH_MAX) store.keep(key, page, begunAt);
    return page;
  }

  return async (path, search) => {
    const key = path + search;
    const found = store.find(key);
    if (found?.freshness === "fresh") return { page: found.page, isFresh: true };
    let making = underWay.get(key);
    if (!making) {
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
