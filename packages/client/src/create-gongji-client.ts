import type { PublicRouter } from "@gongji/api/public";
import { createTRPCClient, httpBatchLink, type TRPCClient } from "@trpc/client";

/** The server takes so many calls in one request. */
const CALLS_MAX = 10;
/** The server takes longer URLs; proxies on the way may not. */
const URL_LENGTH_MAX = 6_000;

/** Where the platform is, and how to reach it. */
export interface GongjiClientOptions {
  /** The API's address, e.g. `https://api.example.org`. */
  readonly url: string;
  /** An API key, for more reads than an address has. It belongs on a server, not in a page. */
  readonly key?: string;
  /** Used instead of the global `fetch`: to add caching, time limits or tracing. */
  readonly fetch?: typeof globalThis.fetch;
}

/** The platform's readers' door: `client.articles.bySlug.query({ slug })` and its like. */
export type GongjiClient = TRPCClient<PublicRouter>;

/** A client of the public API. Calls made in the same moment go out as one request. */
export function createGongjiClient(options: GongjiClientOptions): GongjiClient {
  const { fetch, key } = options;
  return createTRPCClient<PublicRouter>({
    links: [
      httpBatchLink({
        url: `${options.url.replace(/\/+$/, "")}/trpc/public`,
        maxItems: CALLS_MAX,
        maxURLLength: URL_LENGTH_MAX,
        ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
        ...(fetch && { fetch: (input, init) => fetch(input, { ...init, signal: init?.signal ?? null }) }),
      }),
    ],
  });
}
