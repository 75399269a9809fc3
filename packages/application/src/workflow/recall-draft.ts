import { type Actor, draftStage } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { loadOnItsWay } from "./draft-on-its-way.ts";
import { takeStep } from "./take-step.ts";

/**
 * Takes a submitted or approved draft back to its writers, and with it what was planned for it.
 * @throws ProblemError article.no_draft, review.not_submitted, article.version_conflict
 */
export async function recallDraft(
  context: CommandContext,
  actor: Actor,
  change: ArticleChange,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.edit_own" },
    async ({ id, draft }, stores, at) => {
      if (!draft) return refuse({ code: "article.no_draft" });
      const stage = draftStage(await loadOnItsWay(stores, id, draft));
      if (stage === "editing" || stage === "changes_requested") refuse({ code: "review.not_submitted" });
      await stores.plans.cancel(id, "publish", at);
      await takeStep(context, stores, actor, {
        ...{ articleId: id, edition: draft, note: null, at },
        kind: "recalled",
        action: "article.recalled",
      });
    },
  );
}
