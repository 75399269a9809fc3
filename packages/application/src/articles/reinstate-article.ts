import { type Actor, roleAllows } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { announceChange } from "./announce-change.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
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
  await changeArticle(
    context,
    actor,
    command,
    { action: "article.withdraw", allowed: () => roleAllows(actor.role, "article.withdraw") },
    async (article, stores, at) => {
      await announceChange(stores, article, await putBackOnShow(context, stores, actor, article, at));
    },
  );
}
