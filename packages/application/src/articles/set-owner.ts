import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";

/**
 * Says who looks after an article; null for nobody. Readers see nothing of it, and the text stays as it is.
 * @throws ProblemError user.not_found, article.version_conflict
 */
export async function setOwner(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange & { readonly ownerId: string | null },
): Promise<void> {
  const { ownerId, ...change } = command;
  await changeArticle(context, actor, change, { needs: "article.edit_own" }, async (article, stores, at) => {
    if (ownerId === article.ownerId) return;
    if (ownerId !== null && !(await stores.users.isActive(ownerId))) refuse({ code: "user.not_found" });
    await stores.articles.setOwner(article.id, ownerId);
    await stores.audit.append({
      at,
      actorId: actor.userId,
      action: "article.owner_changed",
      subjectType: "article",
      subjectId: article.id,
      detail: { from: article.ownerId, to: ownerId },
    });
  });
}
