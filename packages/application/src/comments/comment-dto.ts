import { z } from "zod";
import { personSchema } from "../editing/person-schema.ts";

const iso = z.string();
const somebody = z.object({ userId: z.string(), name: z.string() });

/** A comment as it is shown. */
export const commentSchema = z.object({
  commentId: z.string(),
  by: personSchema,
  at: iso,
  text: z.string(),
  mentions: z.array(somebody),
});

/** A thread: the comment that began it, and its replies in their order. */
export const threadSchema = z.object({
  threadId: z.string(),
  /** The text of the block it is about, as it was; null for the article as a whole. */
  quote: z.string().nullable(),
  resolved: z.object({ at: iso, by: personSchema }).nullable(),
  comments: z.array(commentSchema),
});
/** A thread of comments. */
export type Thread = z.infer<typeof threadSchema>;

/** A comment that calls the asker, in a thread that is still open. */
export const mentionSchema = z.object({
  articleId: z.string(),
  title: z.string(),
  commentId: z.string(),
  by: personSchema,
  at: iso,
  text: z.string(),
});
/** A comment that calls the asker. */
export type Mention = z.infer<typeof mentionSchema>;
