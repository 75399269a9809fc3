import { type Actor, asSecondPerson } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import type { CommandContext, ReviewStepRecord, Stores } from "../ports/index.ts";
import { orRefuse, refuse } from "../problem-error.ts";
import { takeStep } from "./take-step.ts";

/**
 * Says that an emergency publication has been looked at, by somebody who neither wrote nor published it.
 * @throws ProblemError review.none_due, review.wrote_it, article.version_conflict
 */
export async function reviewEmergency(
  context: CommandContext,
  actor: Actor,
  { note, ...change }: ArticleChange & { readonly note: string | null },
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.review" },
    async ({ id, live }, stores, at) => {
      const emergency = live && openEmergency(await stores.reviews.steps(live.id));
      if (!live || !emergency) return refuse({ code: "review.none_due" });
      orRefuse(asSecondPerson(actor, await involvedIn(stores, id, emergency)));
      await takeStep(context, stores, actor, {
        ...{ articleId: id, edition: live, note, at },
        kind: "reviewed",
        action: "article.emergency_reviewed",
      });
    },
  );
}

/** The emergency publication of an edition that nobody else has looked at yet; null when there is none. */
export function openEmergency(steps: readonly ReviewStepRecord[]): ReviewStepRecord | null {
  const last = steps.findLast(({ kind }) => kind === "emergency" || kind === "reviewed");
  return last?.kind === "emergency" ? last : null;
}

async function involvedIn(stores: Stores, articleId: string, emergency: ReviewStepRecord) {
  const writers = await stores.reviews.writers(articleId, emergency.at);
  return new Set([...writers, ...(emergency.actor ? [emergency.actor.userId] : [])]);
}
