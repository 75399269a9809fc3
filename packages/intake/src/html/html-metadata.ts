import type { PageMetadata } from "../page/page-metadata.ts";
import { findDate } from "../page/parse-date.ts";
import { safeHref } from "../page/safe-href.ts";
import { type JsonLdFacts, readJsonLd } from "./json-ld.ts";
import { attribute, eachElement, type HtmlElement, type HtmlParent, rawText } from "./parse-html.ts";

const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "bytedance:published_time",
  "og:release_date",
  "publishdate",
  "pubdate",
  "publish_time",
  "date",
  "dc.date",
  "dcterms.created",
  "firstpublishedtime",
  "maketime",
];
const UPDATED = [
  "article:modified_time",
  "og:updated_time",
  "bytedance:updated_time",
  "lastmodifiedtime",
  "dcterms.modified",
];
const TITLES = ["og:title", "articletitle", "twitter:title", "dc.title", "bytedance:title"];
const CATEGORIES = ["article:section", "og:article:section", "columnname", "category"];
const SOURCES = ["contentsource", "og:article:source", "source"];

interface Gathered {
  readonly meta: Map<string, string>;
  readonly jsonLd: JsonLdFacts;
  readonly microdata: Map<string, string>;
  title: string | null;
  canonical: string | null;
  base: string | null;
}

function dateOf(value: string | null | undefined): string | null {
  return value ? (findDate(value)?.iso ?? null) : null;
}

function gatherMeta(element: HtmlElement, gathered: Gathered): void {
  const name = (
    attribute(element, "property") ??
    attribute(element, "name") ??
    attribute(element, "itemprop")
  )?.toLowerCase();
  const content = attribute(element, "content")?.trim();
  if (name && content && !gathered.meta.has(name)) gathered.meta.set(name, content);
}

function gatherMicrodata(element: HtmlElement, gathered: Gathered): void {
  const property = attribute(element, "itemprop")?.toLowerCase();
  if (!property || gathered.microdata.has(property)) return;
  const value = attribute(element, "content") ?? attribute(element, "datetime") ?? rawText(element).trim();
  if (value !== "" && value.length <= 300) gathered.microdata.set(property, value);
}

function gather(document: HtmlParent): Gathered {
  const gathered: Gathered = {
    meta: new Map(),
    microdata: new Map(),
    jsonLd: {
      headline: null,
      publishedAt: null,
      updatedAt: null,
      section: null,
      publisher: null,
      breadcrumbs: [],
    },
    title: null,
    canonical: null,
    base: null,
  };
  eachElement(document, (element) => {
    gatherMicrodata(element, gathered);
    if (element.tagName === "meta") gatherMeta(element, gathered);
    else if (element.tagName === "title")
      gathered.title ??= rawText(element).replace(/\s+/g, " ").trim() || null;
    else if (element.tagName === "base") gathered.base ??= attribute(element, "href");
    else if (element.tagName === "link" && attribute(element, "rel")?.toLowerCase() === "canonical") {
      gathered.canonical ??= attribute(element, "href");
    } else if (
      element.tagName === "script" &&
      attribute(element, "type")?.toLowerCase() === "application/ld+json"
    ) {
      readJsonLd(rawText(element), gathered.jsonLd);
    }
  });
  return gathered;
}

/** What an HTML page says about itself: meta tags, JSON-LD, microdata, title, base and canonical address. */
export function htmlMetadata(document: HtmlParent): PageMetadata {
  const { meta, microdata, jsonLd, title, canonical, base } = gather(document);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? null;
  const titles = [jsonLd.headline, microdata.get("headline"), first(TITLES), title];
  const addresses = [base, canonical, meta.get("og:url")];
  return {
    titles: titles.filter((candidate) => typeof candidate === "string" && candidate !== "") as string[],
    siteName: meta.get("og:site_name") ?? meta.get("sitename") ?? meta.get("application-name") ?? null,
    publishedAt:
      dateOf(jsonLd.publishedAt) ?? dateOf(first(PUBLISHED)) ?? dateOf(microdata.get("datepublished")),
    updatedAt: dateOf(jsonLd.updatedAt) ?? dateOf(first(UPDATED)) ?? dateOf(microdata.get("datemodified")),
    category: first(CATEGORIES) ?? jsonLd.section ?? microdata.get("articlesection") ?? null,
    source: first(SOURCES) ?? jsonLd.publisher,
    breadcrumbs: jsonLd.breadcrumbs.filter((crumb) => crumb.length <= 60),
    baseHref:
      addresses
        .map((address) => (address ? safeHref(address.trim()) : null))
        .find((address) => address !== null) ?? null,
  };
}
