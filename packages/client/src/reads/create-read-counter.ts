/** Where to count, and whether to. */
export interface ReadCounterOptions {
  /** The API's address, e.g. `https://api.example.org`. */
  readonly url: string;
  /** True counts nothing: the reader, or the site, does not want it. */
  readonly off?: boolean;
  /** Used instead of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** What is counted of an article: which one, and what stood beside it. */
interface ReadArticle {
  readonly articleId: string;
  readonly related: readonly { readonly origin: "pinned" | "suggested" }[];
}

/** Tells the platform that an article is read or a related one followed, so that editors learn which are of use. */
export interface ReadCounter {
  /** Once for each page that is shown. */
  read(article: ReadArticle): void;
  /** When a reader follows an article of the related list. */
  follow(item: { readonly position: number; readonly origin: "pinned" | "suggested" }): void;
}

/** Whether the reader has told the browser not to be counted. */
function isRefused(): boolean {
  const { navigator } = globalThis;
  if (navigator === undefined) return false;
  const wishes: unknown[] = [
    Reflect.get(navigator, "doNotTrack"),
    Reflect.get(navigator, "globalPrivacyControl"),
  ];
  return wishes.some((wish) => wish === "1" || wish === "yes" || wish === true);
}

/**
 * Counts reads without anything that tells one reader from another: no cookie, no identifier, no referrer is sent. Fails
 * in silence, since no page should break because it was not counted.
 */
export function createReadCounter({
  url,
  off = false,
  fetch = globalThis.fetch,
}: ReadCounterOptions): ReadCounter {
  const address = `${url.replace(/\/+$/, "")}/v1/reads`;
  const send = (event: object): void => {
    if (off || isRefused()) return;
    fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(event),
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // Goes out although the page is being left.
      keepalive: true,
    }).catch(() => undefined);
  };
  return {
    read({ articleId, related }) {
      const pinned = related.filter(({ origin }) => origin === "pinned").length;
      send({ kind: "read", articleId, pinned, suggested: related.length - pinned });
    },
    follow: ({ position, origin }) => send({ kind: "follow", position, origin }),
  };
}
