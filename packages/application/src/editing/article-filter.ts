import { ARTICLE_ORIGINS, ARTICLE_STATES, regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";

/** Most rows of one page of a list. */
export const PAGE_MAX = 100;

/** What the editors' list can be narrowed by. Unknown keys are refused. */
export const articleFilterSchema = z.strictObject({
  text: z.string().trim().max(100).optional(),
  states: z.array(z.enum(ARTICLE_STATES)).max(ARTICLE_STATES.length).optional(),
  regionCode: regionCodeSchema.optional(),
  categoryKey: taxonomyKeySchema.optional(),
  topicKey: taxonomyKeySchema.optional(),
  origin: z.enum(ARTICLE_ORIGINS).optional(),
  /** Only what the asker created or changed last. */
  mine: z.boolean().optional(),
  /** Only what is past its review date. */
  overdue: z.boolean().optional(),
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(PAGE_MAX).default(30),
});
/** What the editors' list can be narrowed by. */
export type ArticleFilter = z.infer<typeof articleFilterSchema>;
