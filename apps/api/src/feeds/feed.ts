import type { PublishedSummary } from "@gongji/application/published";
import type { SiteAddress } from "./site-address.ts";
import { xmlText } from "./xml-text.ts";

const NEVER = "1970-01-01T00:00:00.000Z";
const LANGUAGE = "zh-CN";

/** A feed to be written. */
export interface Feed {
  readonly site: SiteAddress;
  /** What of all articles it holds, in words; empty for all of them. */
  readonly parts: readonly string[];
  /** Its own address at the front-end, from the root. */
  readonly path: string;
  /** Newest first. */
  readonly items: readonly PublishedSummary[];
}

const titleOf = ({ site, parts }: Feed): string => [site.host, ...parts].join(" · ");
const idOf = ({ articleId }: PublishedSummary): string => `urn:uuid:${articleId}`;

/** When the last of its texts was published. */
function updatedAt({ items }: Feed): string {
  return (
    items
      .map(({ publishedAt }) => publishedAt)
      .toSorted()
      .at(-1) ?? NEVER
  );
}

function atomEntry(site: SiteAddress, item: PublishedSummary): string {
  const { category } = item;
  return `<entry>
<id>${idOf(item)}</id>
<title>${xmlText(item.title)}</title>
<link rel="alternate" href="${xmlText(site.pageOf(item.slug))}"/>
<updated>${xmlText(item.publishedAt)}</updated>
<summary>${xmlText(item.excerpt)}</summary>
${category ? `<category term="${xmlText(category.key)}" label="${xmlText(category.name)}"/>\n` : ""}</entry>
`;
}

/** The feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed): string {
  const { site, path, items } = feed;
  const self = xmlText(site.origin + path);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE}">
<id>${self}</id>
<title>${xmlText(titleOf(feed))}</title>
<author><name>${xmlText(site.host)}</name></author>
<link rel="self" href="${self}"/>
<link rel="alternate" href="${xmlText(site.origin)}"/>
<updated>${updatedAt(feed)}</updated>
${items.map((item) => atomEntry(site, item)).join("")}</feed>
`;
}

/** The feed as JSON Feed 1.1. */
export function jsonFeed(feed: Feed): string {
  const { site, path, items } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: titleOf(feed),
    home_page_url: site.origin,
    feed_url: site.origin + path,
    language: LANGUAGE,
    items: items.map((item) => ({
      id: idOf(item),
      url: site.pageOf(item.slug),
      title: item.title,
      summary: item.excerpt,
      content_text: item.excerpt,
      date_modified: item.publishedAt,
      tags: item.category ? [item.category.name] : [],
    })),
  });
}
