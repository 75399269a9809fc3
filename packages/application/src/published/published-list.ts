import { z } from "zod";
import { publishedFilterSchema } from "./published-filter.ts";
import { publishedPageSchema } from "./published-lists.ts";

/** Which regions a filter by region takes in: that one, it and those above it, or it and those inside it. */
export const REGION_SCOPES = ["exact", "chain", "within"] as const;
/** Which regions a filter by region takes in. */
export type RegionScope = (typeof REGION_SCOPES)[number];

/** Orders of a list: by the text as it stands, or by the day an article was first on show; the latest first. */
export const LIST_SORTS = ["updated", "newest"] as const;

/** A calendar day, `YYYY-MM-DD`, from the year 1 on. */
export const asOfSchema = z.iso.date().refine((day) => day >= "0001-01-01", "before the year 1");

/** Which list of published articles, and which page of it. Unknown keys are refused. */
export const publishedListRequestSchema = publishedFilterSchema.extend({
  /** `exact` when absent. */
  regionScope: z.enum(REGION_SCOPES).optional(),
  /** `updated` when absent. */
  sort: z.enum(LIST_SORTS).optional(),
  /** Only what is in force on the day. */
  asOf: asOfSchema.optional(),
});
/** Which list of published articles, and which page of it. */
export type PublishedListRequest = z.infer<typeof publishedListRequestSchema>;

/** A page of a list, with the cursors of its neighbours; null where there is none. */
export const publishedListSchema = publishedPageSchema.extend({ previousCursor: z.string().nullable() });
/** A page of a list, with the cursors of its neighbours. */
export type PublishedList = z.infer<typeof publishedListSchema>;

/** What is counted. Unknown keys are refused. */
export const countsRequestSchema = publishedListRequestSchema.omit({
  cursor: true,
  limit: true,
  sort: true,
  asOf: true,
});
/** What is counted. */
export type CountsRequest = z.infer<typeof countsRequestSchema>;

const facetSchema = z.array(z.object({ key: z.string(), count: z.int() }));

/** How many articles a filter leaves, and how many it would with another value of each of its fields. */
export const publishedCountsSchema = z.object({
  total: z.int(),
  /** By category key, with the filter's region and topic; articles without a category are in none. */
  categories: facetSchema,
  /** By region code, each exactly, with the filter's category and topic. */
  regions: facetSchema,
  /** By topic key, with the filter's category and region. */
  topics: facetSchema,
});
/** How many articles a filter leaves. */
export type PublishedCounts = z.infer<typeof publishedCountsSchema>;
