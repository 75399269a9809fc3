import { z } from "zod";
import { publishedRegionSchema, publishedSummarySchema, publishedTermSchema } from "./published-article.ts";

/** A page of a list, and the cursor the next page is asked for with; null on the last page. */
export const publishedPageSchema = z.object({
  items: z.array(publishedSummarySchema),
  nextCursor: z.string().nullable(),
});
/** A page of a list of articles. */
export type PublishedPage = z.infer<typeof publishedPageSchema>;

/** A category with how many articles readers find in it. */
export const listedCategorySchema = publishedTermSchema.extend({
  description: z.string(),
  descriptionEn: z.string(),
  articleCount: z.int(),
});
/** A category with how many articles readers find in it. */
export type ListedCategory = z.infer<typeof listedCategorySchema>;

/** A topic with how many articles readers find about it. */
export const listedTopicSchema = publishedTermSchema.extend({ articleCount: z.int() });
/** A topic with how many articles readers find about it. */
export type ListedTopic = z.infer<typeof listedTopicSchema>;

/** A region that has articles of its own, with the regions above it from the country down. */
export const listedRegionSchema = publishedRegionSchema.extend({
  /** The regions above it, the country first; empty for the country. */
  chain: z.array(publishedRegionSchema),
  /** Articles of exactly this region. */
  articleCount: z.int(),
});
/** A region that has articles of its own. */
export type ListedRegion = z.infer<typeof listedRegionSchema>;

/** A region by its place in the country, whether articles are for it or not. */
export const placedRegionSchema = publishedRegionSchema.extend({
  /** The region it lies in; null for the country. */
  parentCode: z.string().nullable(),
});
/** A region by its place in the country. */
export type PlacedRegion = z.infer<typeof placedRegionSchema>;

/** An article's page for a sitemap. */
export interface SitemapEntry {
  readonly slug: string;
  readonly updatedAt: string;
}
