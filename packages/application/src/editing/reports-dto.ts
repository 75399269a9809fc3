import { regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";
import { linkTargetSchema } from "./editor-dto.ts";

/** What reports on articles can be narrowed by. */
export const reportFilterSchema = z.strictObject({
  regionCode: regionCodeSchema.optional(),
  categoryKey: taxonomyKeySchema.optional(),
  owner: z.union([z.literal("me"), z.literal("none"), z.uuid()]).optional(),
});
/** What reports on articles can be narrowed by. */
export type ReportFilter = z.infer<typeof reportFilterSchema>;

/** How far past its review date an article on show is: nearest first. */
export const AGING_STEPS = [
  "due_later",
  "due_soon",
  "overdue",
  "overdue_quarter",
  "overdue_year",
  "no_date",
] as const;

/** How old articles on show are: by review date and by the last change, and whose they are. */
export const agingReportSchema = z.object({
  today: z.string(),
  byReview: z.array(z.object({ step: z.enum(AGING_STEPS), count: z.int() })),
  /** By whole months since the last change; the last step holds everything older. */
  byChange: z.array(z.object({ monthsFrom: z.int(), count: z.int() })),
});
/** How old articles on show are. */
export type AgingReport = z.infer<typeof agingReportSchema>;

/** What the coverage report can be narrowed by. */
export const coverageFilterSchema = z.strictObject({ categoryKey: taxonomyKeySchema.optional() });
/** What the coverage report can be narrowed by. */
export type CoverageFilter = z.infer<typeof coverageFilterSchema>;

/** How many articles there are on each topic for each region: on show, and being written. */
export const coverageReportSchema = z.object({
  cells: z.array(
    z.object({ topicKey: z.string(), regionCode: z.string(), live: z.int(), unpublished: z.int() }),
  ),
});
/** How many articles there are on each topic for each region. */
export type CoverageReport = z.infer<typeof coverageReportSchema>;

/**
 * Links readers cannot follow, in articles on show: in the text to whatever is not on show, in the related list to what
 * was withdrawn or thrown away. At most 500.
 */
export const brokenLinksReportSchema = z.object({
  items: z.array(
    z.object({
      article: z.object({ articleId: z.string(), title: z.string() }),
      /** Place in the related list, from 0; null in the text. */
      position: z.int().nullable(),
      targetId: z.string(),
      /** Null when it was deleted for good. */
      target: linkTargetSchema.nullable(),
    }),
  ),
});
/** Links readers cannot follow, in articles on show. */
export type BrokenLinksReport = z.infer<typeof brokenLinksReportSchema>;
