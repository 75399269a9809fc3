import type { Bilingual, ProblemCode } from "@gongji/domain/shared";
import type { Json } from "./open-api/json.ts";

/** Something that is read in a form of its own, not as an answer of a procedure. */
export interface RestDocument {
  /** Below `/v1`, or from the root of the server. */
  readonly path: string;
  readonly below: "/v1" | "/";
  readonly name: string;
  readonly says: Bilingual;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: "query";
    readonly pattern?: string;
  }[];
  readonly contentType: string;
  /** What it says when it is there. */
  readonly done: Bilingual;
  readonly example: { readonly name: string; readonly value: Json };
  /** What it is refused with, by status. */
  readonly problems: readonly (readonly [status: number, code: ProblemCode])[];
}

const LIMITED = [
  [400, "input.invalid"],
  [429, "rate.too_many_requests"],
  [500, "internal"],
  [503, "service.unavailable"],
] as const;
const NARROWED = [
  { name: "category", in: "query" },
  { name: "region", in: "query" },
] as const;
const FED = [...LIMITED, [404, "input.invalid"]] as const;
const ON_SITE = {
  zh: "其中的地址在发布者的网站上（SITE_URL）。",
  en: "With addresses at the publisher's site (`SITE_URL`).",
};

const ARTICLE = {
  id: "01990000-0000-7000-8000-000000000001",
  title: "异地就医要先备案吗",
  url: "https://www.example.cn/answers/out-of-area-filing",
  summary: "跨省住院一般要先备案，备案后在就医地直接结算。",
} as const;

const feed = (path: string, name: string, contentType: string, form: string, value: Json): RestDocument => ({
  path,
  below: "/",
  name,
  says: { zh: `最近三十篇文章，${form} 格式`, en: `The thirty latest articles as ${form}` },
  parameters: NARROWED,
  contentType,
  done: ON_SITE,
  example: { name: "one article", value },
  problems: FED,
});

/** Everything that is read in a form of its own. */
export const REST_DOCUMENTS: readonly RestDocument[] = [
  {
    path: "/events",
    below: "/v1",
    name: "events.listen",
    says: {
      zh: "持续推送失效的缓存标签：前端据此丢掉旧的回答",
      en: "A stream of the tags whose answers no longer hold, for those who keep answers",
    },
    parameters: [
      {
        name: "after",
        in: "query",
        pattern: String.raw`^\d{1,18}$`,
      },
    ],
    contentType: "text/event-stream",
    done: {
      zh: "先是 `ready`，之后每个 `invalidated` 带一组失效的标签，`*` 表示全部；编号就是 `changes.since` 的游标。",
      en: "First `ready`, then `invalidated` with the tags that no longer hold, `*` for all; an id is a cursor of `changes.since`.",
    },
    example: {
      name: "an article was published",
      value: [
        "retry: 2000\nid: 410\nevent: ready\ndata: {}",
        'id: 412\nevent: invalidated\ndata: {"tags":["article:01990000-0000-7000-8000-000000000001","list"]}',
      ].join("\n\n"),
    },
    problems: [
      [400, "input.invalid"],
      [503, "service.unavailable"],
    ],
  },
  feed(
    "/feed.atom",
    "feeds.atom",
    "application/atom+xml",
    "Atom",
    [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
      "<id>https://www.example.cn/feed.atom</id>",
      "<title>www.example.cn</title>",
      "<updated>2026-06-01T02:00:00.000Z</updated>",
      "<entry>",
      `<id>urn:uuid:${ARTICLE.id}</id>`,
      `<title>${ARTICLE.title}</title>`,
      `<link rel="alternate" href="${ARTICLE.url}"/>`,
      "<updated>2026-06-01T02:00:00.000Z</updated>",
      `<summary>${ARTICLE.summary}</summary>`,
      "</entry>",
      "</feed>",
    ].join("\n"),
  ),
  feed("/feed.json", "feeds.json", "application/feed+json", "JSON Feed 1.1", {
    version: "https://jsonfeed.org/version/1.1",
    title: "www.example.cn",
    home_page_url: "https://www.example.cn",
    feed_url: "https://www.example.cn/feed.json",
    language: "zh-CN",
    items: [
      {
        id: `urn:uuid:${ARTICLE.id}`,
        url: ARTICLE.url,
        title: ARTICLE.title,
        summary: ARTICLE.summary,
        content_text: ARTICLE.summary,
        date_modified: "2026-06-01T02:00:00.000Z",
        tags: ["异地就医"],
      },
    ],
  }),
  {
    path: "/sitemap.xml",
    below: "/",
    name: "feeds.sitemap",
    says: {
      zh: "站点地图；五万篇以上时是索引，指向 /sitemap-1.xml 等",
      en: "The sitemap; from 50,001 articles on an index of /sitemap-1.xml and so on",
    },
    parameters: [],
    contentType: "application/xml",
    done: ON_SITE,
    example: {
      name: "one article",
      value: [
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
        `<url><loc>${ARTICLE.url}</loc><lastmod>2026-06-01T02:00:00.000Z</lastmod></url>`,
        "</urlset>",
      ].join("\n"),
    },
    problems: FED,
  },
];
