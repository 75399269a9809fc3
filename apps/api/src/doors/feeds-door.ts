import {
  countSitemaps,
  listPublishedArticles,
  listSitemap,
  type PublishedReader,
  type PublishedSummary,
  publishedListRequestSchema,
} from "@gongji/application/published";
import { createAnswer } from "../answers/answer.ts";
import { createTrace, type Trace } from "../answers/trace.ts";
import { atomFeed, jsonFeed } from "../feeds/feed.ts";
import type { SiteAddress } from "../feeds/site-address.ts";
import { sitemapIndexXml, sitemapXml } from "../feeds/sitemap.ts";
import { allowEveryOrigin } from "../http/cross-origin.ts";
import type { Exchange, Handler } from "../http/request.ts";
import { sendInvalid } from "../http/send-problem.ts";
import { createGiveAnswer, type PublicAnswers } from "./give-answer.ts";

const FEED_ITEMS = 30;
const XML = "application/xml; charset=utf-8";
const FEEDS = {
  "/feed.atom": { contentType: "application/atom+xml; charset=utf-8", write: atomFeed },
  "/feed.json": { contentType: "application/feed+json; charset=utf-8", write: jsonFeed },
} as const;
const SITEMAP_PART = /^\/sitemap-([1-9]\d{0,3})\.xml$/;
/** What a feed can be narrowed by, as its address writes it. */
const PARAMETERS = { category: "categoryKey", region: "regionCode" } as const;

/** What the feeds' door needs. */
export interface FeedsDoorOptions extends PublicAnswers {
  readonly reader: PublishedReader;
  /** Null when nobody said where readers find the articles. */
  readonly site: SiteAddress | null;
}

/** What is asked for: how it is made, and in what form. */
interface Asked {
  readonly key: string;
  readonly contentType: string;
  readonly make: (site: SiteAddress, trace: Trace) => Promise<string | null>;
}

/** Whether something of the feeds stands at a path. */
export function isFeedPath(pathname: string): boolean {
  return pathname === "/sitemap.xml" || SITEMAP_PART.test(pathname) || Object.hasOwn(FEEDS, pathname);
}

function namesOf(
  [first]: readonly PublishedSummary[],
  filter: { categoryKey?: string; regionCode?: string },
) {
  const { categoryKey, regionCode } = filter;
  return [
    ...(categoryKey === undefined ? [] : [first?.category?.name ?? categoryKey]),
    ...(regionCode === undefined ? [] : [first?.region.name ?? regionCode]),
  ];
}

/** Sitemap, Atom and JSON feed, with the addresses of the publisher's front-end; kept like every other answer. */
export function createFeedsDoor({ reader, site, ...answers }: FeedsDoorOptions): Handler {
  const { give } = createGiveAnswer(answers);

  function sitemap(pathname: string): Asked {
    const part = Number(SITEMAP_PART.exec(pathname)?.[1] ?? 0);
    return {
      key: `feeds ${pathname}`,
      contentType: XML,
      async make(at, trace) {
        const parts = await countSitemaps(reader, trace);
        if (part > parts) return null;
        if (part === 0 && parts > 1) return sitemapIndexXml(at, parts);
        return sitemapXml(at, await listSitemap(reader, Math.max(1, part), trace));
      },
    };
  }

  function feed(url: URL): Asked | null {
    const pathname = url.pathname === "/feed.atom" ? "/feed.atom" : "/feed.json";
    const { contentType, write } = FEEDS[pathname];
    const filter = Object.fromEntries(
      [...url.searchParams].map(([name, value]) => [
        Object.hasOwn(PARAMETERS, name)
          ? PARAMETERS[name === "category" ? "category" : "region"]
          : `?${name}`,
        value,
      ]),
    );
    const request = publishedListRequestSchema.safeParse({ ...filter, sort: "newest", limit: FEED_ITEMS });
    if (!request.success) return null;
    const search = new URLSearchParams([...url.searchParams].sort()).toString();
    const path = search === "" ? pathname : `${pathname}?${search}`;
    return {
      key: `feeds ${path}`,
      contentType,
      async make(at, trace) {
        const { items } = await listPublishedArticles(reader, request.data, trace);
        return write({ site: at, parts: namesOf(items, filter), path, items });
      },
    };
  }

  return async (exchange) => {
    const { request, response, url } = exchange;
    if (allowEveryOrigin(exchange, ["GET", "HEAD"])) return;
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD, OPTIONS");
      return sendInvalid(response, 405, "method", "use GET or HEAD");
    }
    if (!site)
      return sendInvalid(response, 404, "url", "SITE_URL does not say where readers find the articles");
    const asked = Object.hasOwn(FEEDS, url.pathname) ? feed(url) : sitemap(url.pathname);
    if (!asked) return sendInvalid(response, 400, "url", "takes category and region, each once");
    await answer(exchange, asked, site);
  };

  async function answer(
    exchange: Exchange,
    { key, contentType, make }: Asked,
    at: SiteAddress,
  ): Promise<void> {
    const { url, request } = exchange;
    const asWritten = request.method === "GET" ? (request.url ?? null) : null;
    const served = await answers.cache.answer(key, asWritten, async () => {
      const trace = createTrace();
      const text = await make(at, trace);
      const made = createAnswer({
        status: text === null ? 404 : 200,
        json: text ?? "",
        tags: [...trace.tags],
        holdsUntilMs: trace.untilMs,
        route: url.pathname,
        outcome: { kind: "data" },
      });
      return { answer: { ...made, contentType }, fate: "keep" };
    });
    await give(exchange, key, served);
  }
}
