import { regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";

/** Most articles of one page. */
export const PUBLISHED_PAGE_MAX = 50;
/** Longest text a reader can search for, in characters. */
export const SEARCH_TEXT_MAX_LENGTH = 100;

const filterFields = {
  categoryKey: taxonomyKeySchema.optional(),
  /** Articles of exactly this region. */
  regionCode: regionCodeSchema.optional(),
  topicKey: taxonomyKeySchema.optional(),
};
const pageFields = {
  /** `nextCursor` of the page before, asked for with the same filter. */
  cursor: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.int().min(1).max(PUBLISHED_PAGE_MAX).default(20),
};

/** What a list of published articles can be narrowed by, and which page. Unknown keys are refused. */
export const publishedFilterSchema = z.strictObject({ ...filterFields, ...pageFields });
/** What a list of published articles can be narrowed by, and which page. */
export type PublishedFilter = z.infer<typeof publishedFilterSchema>;

/** A search in published articles. Unknown keys are refused. */
export const publishedSearchSchema = z.strictObject({
  text: z
    .string()
    .max(SEARCH_TEXT_MAX_LENGTH)
    .refine((text) => !text.includes("\0"), "must not contain NUL"),
  ...filterFields,
  ...pageFields,
});
/** A search in published articles. */
export type PublishedSearch = z.infer<typeof publishedSearchSchema>;
