import { type Actor, asSecondPerson, draftStage } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { orRefuse, refuse } from "../problem-error.ts";
import { loadOnItsWay } from "./draft-on-its-way.ts";
import { takeStep } from "./take-step.ts";

const REVIEWING = { needs: "article.review" } as const;

/**
 * Approves a submitted draft, exactly as it is now. Nobody approves what they have written in themselves.
 * @throws ProblemError article.no_draft, review.not_submitted, review.wrote_it, article.version_conflict
 */
export async function approveDraft(
  context: CommandContext,
  actor: Actor,
  { note, ...change }: ArticleChange & { readonly note: string | null },
): Promise<void> {
  await changeArticle(context, actor, change, REVIEWING, async ({ id, draft }, stores, at) => {
    if (!draft) return refuse({ code: "article.no_draft" });
    const way = await loadOnItsWay(stores, id, draft);
    if (draftStage(way) !== "submitted") refuse({ code: "review.not_submitted" });
    orRefuse(asSecondPerson(actor, await stores.reviews.writers(id, null)));
    const submission = way.steps.findLast((step) => step.contentHash === draft.contentHash);
    await takeStep(context, stores, actor, {
      ...{ articleId: id, edition: draft, note, at },
      expiry: submission?.expiry ?? null,
      kind: "approved",
      action: "article.approved",
    });
  });
}

/**
 * Sends a submitted or approved draft back with what has to change. An approval and what was planned end with it.
 * @throws ProblemError article.no_draft, review.not_submitted, article.version_conflict
 */
export async function requestChanges(
  context: CommandContext,
  actor: Actor,
  { note, ...change }: ArticleChange & { readonly note: string },
): Promise<void> {
  await changeArticle(context, actor, change, REVIEWING, async ({ id, draft }, stores, at) => {
    if (!draft) return refuse({ code: "article.no_draft" });
    const stage = draftStage(await loadOnItsWay(stores, id, draft));
    if (stage === "editing" || stage === "changes_requested") refuse({ code: "review.not_submitted" });
    await stores.plans.cancel(id, "publish", at);
    await takeStep(context, stores, actor, {
      ...{ articleId: id, edition: draft, note, at },
      kind: "changes_requested",
      action: "article.changes_requested",
    });
  });
}
