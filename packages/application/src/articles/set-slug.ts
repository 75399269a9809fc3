import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";

/**
 * Changes the address of an article that was never published. One readers have had is left by `moveArticle`.
 * @throws ProblemError article.slug_frozen, article.slug_taken, article.version_conflict
 */
export async function setSlug(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly slug: string },
): Promise<void> {
  const { slug, ...change } = command;
  await changeArticle(context, actor, change, { needs: "article.edit_own" }, async (article, stores, at) => {
    if (article.live) refuse({ code: "article.slug_frozen" });
    await stores.articles.setSlug(article.id, slug);
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action: "article.slug_changed",
      subjectType: "article",
      subjectId: article.id,
      detail: { from: article.slug, to: slug },
    });
  });
}
