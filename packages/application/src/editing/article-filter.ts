import {
  ARTICLE_ORIGINS,
  ARTICLE_SORTS,
  DRAFT_STAGES,
  LISTED_STATES,
  regionCodeSchema,
  taxonomyKeySchema,
} from "@gongji/domain/article";
import { z } from "zod";

/** Most rows of one page of a list. */
export const PAGE_MAX = 100;

/** How the editors' list is narrowed and ordered. */
export const listSettings = {
  text: z.string().trim().max(100).optional(),
  states: z.array(z.enum(LISTED_STATES)).max(LISTED_STATES.length).optional(),
  regionCode: regionCodeSchema.optional(),
  categoryKey: taxonomyKeySchema.optional(),
  topicKey: taxonomyKeySchema.optional(),
  origin: z.enum(ARTICLE_ORIGINS).optional(),
  /** Whose it is to look after: the asker's, nobody's, or somebody's by id. */
  owner: z.union([z.literal("me"), z.literal("none"), z.uuid()]).optional(),
  /** Only drafts that have come so far. */
  stages: z.array(z.enum(DRAFT_STAGES)).max(DRAFT_STAGES.length).optional(),
  /** Only what the asker created, changed last or looks after. */
  mine: z.boolean().optional(),
  /** Only what is past its review date. */
  overdue: z.boolean().optional(),
  sort: z.enum(ARTICLE_SORTS).optional(),
};

/** What the editors' list can be narrowed by. Unknown keys are refused. */
export const articleFilterSchema = z.strictObject({
  ...listSettings,
  cursor: z.string().max(1_000).optional(),
  limit: z.int().min(1).max(PAGE_MAX).default(30),
});
/** What the editors' list can be narrowed by. */
export type ArticleFilter = z.infer<typeof articleFilterSchema>;
