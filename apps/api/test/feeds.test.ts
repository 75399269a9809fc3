import { REST_DOCUMENTS } from "@gongji/api/rest";
import { withdrawArticle } from "@gongji/application";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { readSiteAddress } from "../src/feeds/site-address.ts";
import { openApi } from "./open-api.ts";
import { rawRequest } from "./raw-request.ts";

const room = openApi({ SITE_URL: "https://www.example.cn/answers/{slug}?from=feed&x=1" });
const withoutSite = openApi();
const ask = (path: string) => rawRequest(room().apiUrl + path);
const page = (slug: string) => `https://www.example.cn/answers/${slug}?from=feed&x=1`;
const TITLE = `报销 & <b>"自付"</b> ]]> 的'一半'`;
let goneId = "";

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ["url", "entry", "sitemap"].includes(name),
});
function parsed<T extends z.ZodType>(text: string, schema: T): z.infer<T> {
  expect(XMLValidator.validate(text)).toBe(true);
  return schema.parse(parser.parse(text));
}
const urlset = z.object({
  urlset: z.object({ url: z.array(z.object({ loc: z.string(), lastmod: z.iso.datetime() })).default([]) }),
});
const index = z.object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.string() })) }) });
const atom = z.object({
  feed: z.object({
    id: z.string(),
    title: z.string(),
    updated: z.iso.datetime(),
    entry: z
      .array(
        z.object({
          id: z.string().startsWith("urn:uuid:"),
          title: z.string(),
          link: z.object({ "@_href": z.string(), "@_rel": z.literal("alternate") }),
          updated: z.iso.datetime(),
        }),
      )
      .default([]),
  }),
});
const locations = (text: string) => parsed(text, urlset).urlset.url.map(({ loc }) => loc);

beforeAll(async () => {
  const { publish, database } = room();
  await database.category.create({ data: { key: "other", name: "其他 & 更多", nameEn: "Other" } });
  await publish("plain-one");
  await publish("nasty-one", { title: TITLE, shortAnswer: "答\u0001案 <i>", categoryKey: "other" });
  goneId = await publish("gone-one");
  await withdrawArticle(room().context, room().actors.publisher, {
    articleId: goneId,
    expectedVersion: 2,
    kind: "gone",
    note: null,
    redirectToId: null,
  });
});

test("the sitemap has every listed article at the front-end's address, and is kept until one changes", async () => {
  const answer = await ask("/sitemap.xml");
  expect(answer.headers["content-type"]).toBe("application/xml; charset=utf-8");
  expect(locations(answer.text)).toEqual([page("plain-one"), page("nasty-one")]);
  expect(
    (
      await rawRequest(`${room().apiUrl}/sitemap.xml`, {
        headers: { "if-none-match": answer.headers.etag ?? "" },
      })
    ).status,
  ).toBe(304);
  await room().publish("later-one");
  await expect.poll(async () => locations((await ask("/sitemap.xml")).text)).toContain(page("later-one"));
});

test("of more than 50,000 articles the sitemap is an index of parts", async () => {
  const { database } = room();
  await database.$executeRaw`
    UPDATE listing_count SET article_count = article_count + 100000
    WHERE topic_key = '' AND category_key = 'mutual-aid'`;
  await room().context.unitOfWork.run(({ announcements }) => announcements.announce(["*"]));
  const part = (number: number) => `https://www.example.cn/sitemap-${number}.xml`;
  await expect.poll(async () => (await ask("/sitemap.xml")).text).toContain("sitemapindex");
  const { sitemapindex } = parsed((await ask("/sitemap.xml")).text, index);
  expect(sitemapindex.sitemap.map(({ loc }) => loc)).toEqual([part(1), part(2), part(3)]);
  expect(locations((await ask("/sitemap-1.xml")).text)).toContain(page("plain-one"));
  expect(locations((await ask("/sitemap-3.xml")).text)).toEqual([]);
  expect((await ask("/sitemap-4.xml")).status).toBe(404);
});

test("the Atom feed has the newest first, its texts as they were written", async () => {
  const answer = await ask("/feed.atom?category=other");
  expect(answer.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const { feed } = parsed(answer.text, atom);
  expect(feed.title).toBe("www.example.cn · 其他 &amp; 更多".replace("&amp;", "&"));
  expect(feed.entry).toHaveLength(1);
  expect(feed.entry[0]).toMatchObject({ title: TITLE, link: { "@_href": page("nasty-one") } });
  expect(feed.updated).toBe(feed.entry[0]?.updated);
  expect(answer.text).not.toContain("\u0001");
  await room().publish("newest-one", { categoryKey: "other" });
  await expect
    .poll(
      async () => parsed((await ask("/feed.atom?category=other")).text, atom).feed.entry[0]?.link["@_href"],
    )
    .toBe(page("newest-one"));
});

test("the JSON feed says the same, by region too, and nothing withdrawn", async () => {
  const answer = await ask("/feed.json?region=100000");
  expect(answer.headers["content-type"]).toBe("application/feed+json; charset=utf-8");
  const feed = z
    .object({
      version: z.literal("https://jsonfeed.org/version/1.1"),
      title: z.string(),
      feed_url: z.literal("https://www.example.cn/feed.json?region=100000"),
      items: z.array(z.object({ id: z.string(), url: z.url(), title: z.string(), content_text: z.string() })),
    })
    .parse(answer.json());
  expect(feed.items.map(({ url }) => url)).toContain(page("nasty-one"));
  expect(feed.items.map(({ id }) => id)).not.toContain(`urn:uuid:${goneId}`);
  expect((await ask("/feed.json?region=420100")).json()).toMatchObject({ items: [] });
});

test.for([
  "category=A%20B",
  "region=1",
  "category=other&x=1",
  "limit=5",
  "regionCode=100000",
  "category=%00",
  "region=%F0%9F%91%A8",
])("a feed of %s is refused", async (query) => {
  expect((await ask(`/feed.atom?${query}`)).status).toBe(400);
});

test("without a front-end's address there is neither sitemap nor feed, and the answer says why", async () => {
  for (const path of ["/sitemap.xml", "/feed.atom", "/feed.json"]) {
    const answer = await rawRequest(withoutSite().apiUrl + path);
    expect(answer.status).toBe(404);
    expect(answer.text).toContain("SITE_URL");
  }
});

test.for(
  REST_DOCUMENTS.map(
    (document) => [`${document.below}${document.path}`.replaceAll("//", "/"), document] as const,
  ),
)("%s is there in the form the contract says", async ([path, { contentType }]) => {
  const leave = new AbortController();
  const response = await fetch(room().apiUrl + path, { signal: leave.signal });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(contentType);
  leave.abort();
});

describe("where readers find an article", () => {
  test("is a web address with one place for the slug, not in its host", () => {
    expect(readSiteAddress("https://a.cn/x/{slug}.html")?.pageOf("b-c")).toBe("https://a.cn/x/b-c.html");
    for (const wrong of [
      "https://a.cn/",
      "https://{slug}.a.cn/",
      "ftp://a.cn/{slug}",
      "/{slug}",
      "https://a.cn/{slug}/{slug}",
      "https://u@a.cn/{slug}",
    ]) {
      expect(readSiteAddress(wrong), wrong).toBeNull();
    }
  });
});
