import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { concludeChanges } from "./conclude-changes.ts";
import { putBackOnShow } from "./put-back-on-show.ts";

/**
 * Puts a withdrawn article's last live edition back on show.
 * @throws ProblemError article.not_withdrawn, article.never_published, article.version_conflict
 */
export async function reinstateArticle(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange,
): Promise<void> {
  await changeArticle(context, actor, command, { needs: "article.withdraw" }, async (article, stores, at) => {
    await concludeChanges(context, stores, actor, [await putBackOnShow(stores, article)], at);
  });
}
