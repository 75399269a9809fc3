import { type Actor, roleAllows } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { indexArticle } from "../search/index-article.ts";
import { announceChange } from "./announce-change.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { recordChange } from "./record-change.ts";
import { workingContent } from "./working-edition.ts";

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
      if (!article.withdrawal) return refuse({ code: "article.not_withdrawn" });
      if (!article.live) return refuse({ code: "article.never_published" });
      await stores.articles.markSuperseded(article.live.id, null);
      await stores.articles.setWithdrawal(article.id, null);
      await indexArticle(stores, article.id);
      await recordChange(context, stores, actor, {
        articleId: article.id,
        reason: "reinstated",
        action: "article.reinstated",
        content: workingContent(article),
        at,
      });
      await announceChange(stores, article, { before: null, after: article.live.draft, kind: "upsert", at });
    },
  );
}
