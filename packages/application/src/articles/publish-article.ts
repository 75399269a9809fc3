import { type Actor, publishBlockers, roleAllows } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { indexArticle } from "../search/index-article.ts";
import { announceChange } from "./announce-change.ts";
import { type ArticleChange, changeArticle } from "./change-article.ts";
import { recordChange } from "./record-change.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Puts the draft on show, in place of the live edition. A withdrawn article comes back with it.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable, article.version_conflict
 */
export async function publishArticle(
  context: CommandContext,
  actor: Actor,
  command: ArticleChange,
): Promise<void> {
  await changeArticle(
    context,
    actor,
    command,
    { action: "article.publish", allowed: () => roleAllows(actor.role, "article.publish") },
    async (article, stores, at) => {
      const { draft: next, live: previous } = article;
      if (!next) return refuse({ code: "article.nothing_to_publish" });
      const blockers = publishBlockers(next.draft);
      if (blockers.length > 0) refuse({ code: "article.not_publishable", blockers });
      if (previous && article.withdrawal?.kind !== "gone" && article.withdrawal?.kind !== "redirect") {
        await stores.articles.markSuperseded(previous.id, at);
      }
      await stores.articles.markPublished(next.id, at);
      await stores.articles.point(article.id, { draftEditionId: null, liveEditionId: next.id });
      if (article.withdrawal) await stores.articles.setWithdrawal(article.id, null);
      await indexArticle(stores, article.id);
      await recordChange(context, stores, actor, {
        articleId: article.id,
        reason: "published",
        action: "article.published",
        content: workingContent(article),
        at,
        detail: { edition: next.number, contentHash: next.contentHash },
      });
      const before = article.withdrawal ? null : (previous?.draft ?? null);
      await announceChange(stores, article, { before, after: next.draft, kind: "upsert", at });
    },
  );
}
