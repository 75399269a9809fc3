import { TAGS } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import type { SitemapEntry } from "./published-lists.ts";
import type { PublishedReader } from "./published-reader.ts";

/** Most pages of one sitemap, by its definition. */
export const SITEMAP_MAX = 50_000;

/** How many sitemaps the listed articles fill; at least one. */
export async function countSitemaps(reader: PublishedReader, trace: AnswerTrace = UNTRACED): Promise<number> {
  trace.madeOf([TAGS.counts]);
  const { total } = await reader.counts({}, null);
  return Math.max(1, Math.ceil(total / SITEMAP_MAX));
}

/** The entries of a sitemap, from 1; the oldest articles first, so that new ones change the last one only. */
export async function listSitemap(
  reader: PublishedReader,
  part: number,
  trace: AnswerTrace = UNTRACED,
): Promise<readonly SitemapEntry[]> {
  trace.madeOf([TAGS.everything]);
  return await reader.sitemap((part - 1) * SITEMAP_MAX, SITEMAP_MAX);
}
