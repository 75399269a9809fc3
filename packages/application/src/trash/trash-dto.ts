import { ARTICLE_ORIGINS } from "@gongji/domain/article";
import { z } from "zod";
import { personSchema } from "../editing/person-schema.ts";

/** Which page of the trash. Unknown keys are refused. */
export const listTrashSchema = z.strictObject({
  cursor: z.uuid().optional(),
  limit: z.int().min(1).max(100).default(30),
});
/** Which page of the trash. */
export type ListTrash = z.infer<typeof listTrashSchema>;

/** That and why an article is in the trash, and until when. */
export const trashedSchema = z.object({
  at: z.string(),
  by: personSchema,
  reason: z.string().nullable(),
  /** When it is deleted for good, unless another article still names it. */
  purgedAt: z.string(),
});

/** An article in the trash as a row of its list. */
export const listedTrashSchema = trashedSchema.extend({
  articleId: z.string(),
  slug: z.string(),
  title: z.string(),
  version: z.int(),
  origin: z.enum(ARTICLE_ORIGINS),
  /** How many articles outside the trash have it in their related lists; while some do, it stays. */
  namedBy: z.int(),
  mayRestore: z.boolean(),
  mayPurge: z.boolean(),
});
/** An article in the trash as a row of its list. */
export type ListedTrash = z.infer<typeof listedTrashSchema>;
