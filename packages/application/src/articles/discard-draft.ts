import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { recordChange } from "./record-change.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Drops the draft of an article that has a live edition to fall back to. Its text stays in the history.
 * @throws ProblemError article.no_draft, article.never_published, article.version_conflict
 */
export async function discardDraft(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange,
): Promise<void> {
  await changeArticle(context, actor, command, { needs: "article.edit_own" }, async (article, stores, at) => {
    if (!article.draft) return refuse({ code: "article.no_draft" });
    if (!article.live) return refuse({ code: "article.never_published" });
    await stores.articles.point(article.id, { draftEditionId: null, liveEditionId: article.live.id });
    await stores.plans.cancel(article.id, "publish", at);
    await recordChange(context, stores, actor, {
      articleId: article.id,
      reason: "discarded",
      action: "article.draft_discarded",
      content: workingContent(article),
      at,
    });
  });
}
