import type { SitemapEntry } from "@gongji/application/published";
import type pg from "pg";
import { type PreparedStatement, queryPublished } from "./query-published.ts";
import { isoMoment } from "./summary-mapper.ts";

/** The listed articles from the oldest on. $1 how many to skip, $2 how many */
export const sitemapStatement: PreparedStatement = {
  name: "published.sitemap",
  text: `
    SELECT a.slug, p.published_at
    FROM (
      SELECT l.article_id, l.first_published_at, l.published_at FROM live.listing l WHERE l.topic_key = ''
      ORDER BY l.first_published_at, l.article_id OFFSET $1 LIMIT $2
    ) p
    JOIN live.listed_article a ON a.id = p.article_id
    ORDER BY p.first_published_at, p.article_id`,
};

/** Articles' addresses for a sitemap. */
export async function listSitemap(pool: pg.Pool, offset: number, limit: number): Promise<SitemapEntry[]> {
  const rows = await queryPublished<{ slug: string; published_at: Date }>(pool, sitemapStatement, [
    offset,
    limit,
  ]);
  return rows.map(({ slug, published_at }) => ({ slug, updatedAt: isoMoment(published_at) }));
}
