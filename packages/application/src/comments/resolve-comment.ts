import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Resolves a thread, or takes it up again. Done already, it stays as it is.
 * @throws ProblemError auth.not_allowed, comment.not_found
 */
export async function resolveComment(
  context: CommandContext,
  actor: Actor,
  { threadId, resolved }: { readonly threadId: string; readonly resolved: boolean },
): Promise<void> {
  authorise(actor, "article.comment");
  await context.unitOfWork.run(async (stores) => {
    const thread = (await stores.comments.lockThread(threadId)) ?? refuse({ code: "comment.not_found" });
    if ((thread.resolvedAt !== null) === resolved) return;
    const at = context.now();
    await stores.comments.setResolved(threadId, resolved ? { at, byId: actor.userId } : null);
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action: resolved ? "comment.resolved" : "comment.reopened",
      subjectType: "article",
      subjectId: thread.articleId,
      detail: { commentId: threadId },
    });
  });
}
