import type { Actor } from "@gongji/domain/article";
import type { ArticleRecord, AuditEntry, CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { indexArticle } from "../search/index-article.ts";
import type { Change } from "./announce-change.ts";
import { recordChange } from "./record-change.ts";
import { requireComplete } from "./require-complete.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Puts the draft of an article that was claimed on show, in place of the live edition; a withdrawn article comes back
 * with it. Whether it may go there is for the caller to know. Answers what is to be announced last.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable
 */
export async function putOnShow(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleRecord,
  { at, detail }: { readonly at: Date; readonly detail?: AuditEntry["detail"] },
): Promise<Change> {
  const { id, draft: next, live: previous } = article;
  if (!next) return refuse({ code: "article.nothing_to_publish" });
  requireComplete(next.draft);
  if (previous && article.withdrawal?.kind !== "gone" && article.withdrawal?.kind !== "redirect") {
    await stores.articles.markSuperseded(previous.id, at);
  }
  await stores.articles.markPublished(next.id, at);
  await stores.articles.point(id, { draftEditionId: null, liveEditionId: next.id });
  if (article.withdrawal) await stores.articles.setWithdrawal(id, null);
  // What was planned was planned for another edition, or has come about with this.
  await stores.plans.cancel(id, "publish", at);
  await stores.plans.cancel(id, "expire", at);
  await indexArticle(stores, id);
  await recordChange(context, stores, actor, {
    articleId: id,
    reason: "published",
    action: "article.published",
    content: workingContent(article),
    at,
    detail: { edition: next.number, contentHash: next.contentHash, ...detail },
  });
  const before = article.withdrawal ? null : (previous?.draft ?? null);
  return { before, after: next.draft, kind: "upsert", at };
}
