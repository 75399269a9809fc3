import { bodySchema, sourceSchema } from "@gongji/domain/article";
import { z } from "zod";

/** Most changes of one page. */
export const CHANGES_PAGE_MAX = 100;

/** Which changes: those after a cursor, or all from the first. Unknown keys are refused. */
export const changesRequestSchema = z.strictObject({
  /** `cursor` of the page before, or the id of an event; without it the answer begins with nothing known. */
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  limit: z.int().min(1).max(CHANGES_PAGE_MAX).default(50),
});
/** Which changes: those after a cursor, or all from the first. */
export type ChangesRequest = z.infer<typeof changesRequestSchema>;

/**
 * What an article is made of by itself: keys where its page has names, and its pins as the editors ordered them. It
 * changes with nothing but what the feed of changes tells.
 */
export const mirroredArticleSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  shortAnswer: z.string(),
  body: bodySchema,
  regionCode: z.string(),
  categoryKey: z.string().nullable(),
  topicKeys: z.array(z.string()),
  sources: z.array(sourceSchema),
  effectiveFrom: z.string().nullable(),
  effectiveTo: z.string().nullable(),
  reviewBy: z.string().nullable(),
  disclaimer: z.string().nullable(),
  firstPublishedAt: z.string(),
  updatedAt: z.string(),
  /** Said above a text that is withdrawn but left readable: it stands in no list. */
  notice: z.object({ note: z.string().nullable(), withdrawnAt: z.string() }).nullable(),
  /** The articles beside it that are on show; one with an `expiresOn` is shown until that day. */
  pins: z.array(
    z.object({ articleId: z.string(), reason: z.string().nullable(), expiresOn: z.string().nullable() }),
  ),
});
/** What an article is made of by itself. */
export type MirroredArticle = z.infer<typeof mirroredArticleSchema>;

/** An article's last change: readers can read it as it stands here, or no longer. */
export const publishedChangeSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("upsert"),
    articleId: z.string(),
    at: z.string(),
    article: mirroredArticleSchema,
  }),
  z.object({ kind: z.literal("tombstone"), articleId: z.string(), at: z.string() }),
]);
/** An article's last change. */
export type ArticleChanged = z.infer<typeof publishedChangeSchema>;

/** Changes in the order they were committed, each article once, and where to go on. */
export const changesPageSchema = z.object({
  items: z.array(publishedChangeSchema),
  /** Asked for next, at once or later. */
  cursor: z.string(),
  /** Whether these were all there are by now. */
  isComplete: z.boolean(),
});
/** A page of changes. */
export type ChangesPage = z.infer<typeof changesPageSchema>;
