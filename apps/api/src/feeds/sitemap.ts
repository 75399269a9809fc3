import type { SitemapEntry } from "@gongji/application/published";
import type { SiteAddress } from "./site-address.ts";
import { xmlText } from "./xml-text.ts";

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A sitemap of articles' pages. */
export function sitemapXml(site: SiteAddress, entries: readonly SitemapEntry[]): string {
  const urls = entries.map(
    ({ slug, updatedAt }) =>
      `<url><loc>${xmlText(site.pageOf(slug))}</loc><lastmod>${xmlText(updatedAt)}</lastmod></url>\n`,
  );
  return `${HEAD}<urlset xmlns="${NAMESPACE}">\n${urls.join("")}</urlset>\n`;
}

/** A sitemap of sitemaps, which the front-end has at its root. */
export function sitemapIndexXml(site: SiteAddress, parts: number): string {
  const locations = Array.from(
    { length: parts },
    (_, index) => `<sitemap><loc>${xmlText(`${site.origin}/sitemap-${index + 1}.xml`)}</loc></sitemap>\n`,
  );
  return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${locations.join("")}</sitemapindex>\n`;
}
