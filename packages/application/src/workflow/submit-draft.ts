import { type Actor, draftStage } from "@gongji/domain/article";
import { type ArticleChange, changeArticle } from "../articles/change-article.ts";
import { requireComplete } from "../articles/require-complete.ts";
import type { CommandContext, Expiry } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { loadOnItsWay } from "./draft-on-its-way.ts";
import { takeStep } from "./take-step.ts";

/** A draft put before a second person. */
export interface SubmitDraft extends ArticleChange {
  /** Said to whoever reviews it. */
  readonly note: string | null;
  /** When the answer is to be taken back again; approved with the text. */
  readonly expiry: Expiry | null;
}

/**
 * Puts the draft, as it is now, before a second person.
 * @throws ProblemError article.no_draft, article.not_publishable, review.already_submitted, plan.time_passed
 */
export async function submitDraft(
  context: CommandContext,
  actor: Actor,
  { note, expiry, ...change }: SubmitDraft,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    change,
    { needs: "article.edit_own" },
    async ({ id, draft }, stores, at) => {
      if (!draft) return refuse({ code: "article.no_draft" });
      requireComplete(draft.draft);
      if (expiry && expiry.at <= at) refuse({ code: "plan.time_passed" });
      const stage = draftStage(await loadOnItsWay(stores, id, draft));
      if (stage === "submitted") refuse({ code: "review.already_submitted" });
      await stores.plans.cancel(id, "publish", at);
      await takeStep(context, stores, actor, {
        ...{ articleId: id, edition: draft, note, expiry, at },
        kind: "submitted",
        action: "article.submitted",
      });
    },
  );
}
