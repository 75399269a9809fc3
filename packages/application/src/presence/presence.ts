import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { authorise } from "../authorise.ts";
import { PAGE_MAX } from "../editing/article-filter.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** How long after its last word a window counts as there, in milliseconds; it says a word more than twice as often. */
export const PRESENT_MS = 20_000;
/** How long a window that is gone is remembered. */
const FORGET_MS = 120_000;

/** That a window has an article open. Unknown keys are refused. */
export const beatSchema = z.strictObject({
  articleId: z.uuid(),
  /** An id the window has made for itself. */
  tabId: z.uuid(),
  /** Whether somebody has just typed in it. */
  editing: z.boolean(),
});

/** That a window has been closed or shows something else. */
export const leaveSchema = z.strictObject({ tabId: z.uuid() });

/** Whose presence is asked for: the articles of a page of the list. */
export const presentSchema = z.strictObject({ articleIds: z.array(z.uuid()).max(PAGE_MAX) });

/** Somebody else who has an article open now. */
export const presentPersonSchema = z.object({
  articleId: z.string(),
  userId: z.string(),
  name: z.string(),
  isEditing: z.boolean(),
});
/** Somebody else who has an article open now. */
export type Present = z.infer<typeof presentPersonSchema>;

type Context = Pick<CommandContext, "unitOfWork" | "now">;

/**
 * Says that the actor has an article open, and answers who else has. It is a word, no lock: nothing depends on it, so
 * nothing of it is in the log.
 * @throws ProblemError auth.not_allowed, article.not_found
 */
export async function beat(
  { unitOfWork, now }: Context,
  actor: Actor,
  { articleId, tabId, editing }: z.infer<typeof beatSchema>,
): Promise<Present[]> {
  authorise(actor, "article.read");
  const userId = actor.userId ?? refuse({ code: "auth.not_allowed", action: "article.read" });
  return await unitOfWork.run(async ({ articles, presence }) => {
    if (!(await articles.existing([articleId])).has(articleId)) refuse({ code: "article.not_found" });
    const at = now();
    await presence.put({ tabId, userId, articleId, isEditing: editing, at });
    await presence.forget(new Date(at.getTime() - FORGET_MS));
    return [...(await presence.others([articleId], { userId, since: presentSince(at) }))];
  });
}

/**
 * Says that a window no longer has an article open.
 * @throws ProblemError auth.not_allowed
 */
export async function leave(
  { unitOfWork }: Context,
  actor: Actor,
  { tabId }: z.infer<typeof leaveSchema>,
): Promise<void> {
  authorise(actor, "article.read");
  const { userId } = actor;
  if (userId !== null) await unitOfWork.run(({ presence }) => presence.leave({ tabId, userId }));
}

/**
 * Who else has which of the articles open now.
 * @throws ProblemError auth.not_allowed
 */
export async function listPresent(
  { unitOfWork, now }: Context,
  actor: Actor,
  { articleIds }: z.infer<typeof presentSchema>,
): Promise<Present[]> {
  authorise(actor, "article.read");
  const userId = actor.userId ?? refuse({ code: "auth.not_allowed", action: "article.read" });
  return await unitOfWork.run(async ({ presence }) => [
    ...(await presence.others(articleIds, { userId, since: presentSince(now()) })),
  ]);
}

function presentSince(now: Date): Date {
  return new Date(now.getTime() - PRESENT_MS);
}
