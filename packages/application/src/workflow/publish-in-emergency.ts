import { type Actor, emergencyReviewDue } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import { concludeChanges } from "../articles/conclude-changes.ts";
import { putOnShow } from "../articles/put-on-show.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { takeStep } from "./take-step.ts";

/**
 * Puts the draft on show though nobody else has approved it. It is marked as such, and somebody else must look at it
 * within a few days.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable, article.version_conflict
 */
export async function publishInEmergency(
  context: CommandContext,
  actor: Actor,
  { reason, ...change }: ArticleChange & { readonly reason: string },
): Promise<void> {
  await changeArticle(context, actor, change, { needs: "article.publish" }, async (article, stores, at) => {
    const { draft } = article;
    if (!draft) return refuse({ code: "article.nothing_to_publish" });
    await takeStep(context, stores, actor, {
      ...{ articleId: article.id, edition: draft, note: reason, at },
      dueAt: emergencyReviewDue(at),
      kind: "emergency",
      action: "article.emergency_published",
    });
    const shown = await putOnShow(stores, article, { at, detail: { emergency: true } });
    await concludeChanges(context, stores, actor, [shown], at);
  });
}
