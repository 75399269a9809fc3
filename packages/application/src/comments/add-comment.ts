import { type Actor, QUOTE_MAX_LENGTH } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import type { CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

const said = {
  text: z.string().trim().min(1).max(2_000),
  /** Who is called by it. */
  mentions: z.array(z.uuid()).max(20),
};

/** A comment that begins a thread. */
export const addCommentSchema = z.strictObject({
  articleId: z.uuid(),
  /** The text of the block it is about; null for the article as a whole. */
  quote: z.string().trim().min(1).max(QUOTE_MAX_LENGTH).nullable(),
  ...said,
});

/** A reply. */
export const replySchema = z.strictObject({ threadId: z.uuid(), ...said });

/**
 * Begins a thread on an article or a block of it. The article is not changed by it.
 * @throws ProblemError auth.not_allowed, article.not_found, user.not_found
 */
export async function addComment(
  context: CommandContext,
  actor: Actor,
  command: z.infer<typeof addCommentSchema>,
): Promise<void> {
  authorise(actor, "article.comment");
  await context.unitOfWork.run(async (stores) => {
    const known = await stores.articles.existing([command.articleId]);
    if (!known.has(command.articleId)) refuse({ code: "article.not_found" });
    await write(context, stores, actor, { ...command, threadId: null });
  });
}

/**
 * Replies in a thread; one that was resolved is taken up again by it.
 * @throws ProblemError auth.not_allowed, comment.not_found, user.not_found
 */
export async function replyToComment(
  context: CommandContext,
  actor: Actor,
  command: z.infer<typeof replySchema>,
): Promise<void> {
  authorise(actor, "article.comment");
  await context.unitOfWork.run(async (stores) => {
    const thread =
      (await stores.comments.lockThread(command.threadId)) ?? refuse({ code: "comment.not_found" });
    await write(context, stores, actor, { ...command, articleId: thread.articleId, quote: null });
    if (thread.resolvedAt) await stores.comments.setResolved(thread.id, null);
  });
}

async function write(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  comment: {
    readonly articleId: string;
    readonly threadId: string | null;
    readonly quote: string | null;
    readonly text: string;
    readonly mentions: readonly string[];
  },
): Promise<void> {
  const mentions = [...new Set(comment.mentions)];
  const active = await stores.comments.activePeople(mentions);
  if (mentions.some((userId) => !active.has(userId))) refuse({ code: "user.not_found" });
  const [id, at] = [context.newId(), context.now()];
  await stores.comments.add({ ...comment, id, mentions, authorId: actor.userId, at });
  await stores.audit.append({
    at,
    actorId: actor.userId,
    action: comment.threadId === null ? "comment.added" : "comment.replied",
    subjectType: "article",
    subjectId: comment.articleId,
    detail: { commentId: id, count: mentions.length || null },
  });
}
