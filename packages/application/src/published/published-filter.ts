import { regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";

/** Most articles of one page. */
export const PUBLISHED_PAGE_MAX = 50;

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
