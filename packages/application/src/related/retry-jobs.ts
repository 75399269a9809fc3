import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";

/**
 * Has the jobs of the related lists that were given up done once more; answers how many.
 * @throws ProblemError auth.not_allowed
 */
export async function retryJobs({ unitOfWork, now }: CommandContext, actor: Actor): Promise<number> {
  authorise(actor, "article.curate_related");
  return await unitOfWork.run(async ({ jobs, audit }) => {
    const count = await jobs.retryFailed("related");
    if (count === 0) return 0;
    const subject = { subjectType: "job_queue" as const, subjectId: "related" };
    await audit.append({
      at: now(),
      actorId: actor.userId,
      action: "related.jobs_retried",
      ...subject,
      detail: { count },
    });
    return count;
  });
}
