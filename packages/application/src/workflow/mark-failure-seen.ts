import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/**
 * Takes a planned act that failed off the list of what somebody must see to.
 * @throws ProblemError auth.not_allowed, plan.not_found
 */
export async function markFailureSeen(
  context: CommandContext,
  actor: Actor,
  { actId }: { readonly actId: string },
): Promise<void> {
  authorise(actor, "article.publish");
  await context.unitOfWork.run(async (stores) => {
    const at = context.now();
    const articleId = (await stores.plans.markSeen(actId, at)) ?? refuse({ code: "plan.not_found" });
    await stores.audit.append({
      ...{ at, action: "article.plan_failure_seen", detail: { actId } },
      actorId: actor.userId,
      subjectType: "article",
      subjectId: articleId,
    });
  });
}
