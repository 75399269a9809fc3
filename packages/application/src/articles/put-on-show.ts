import type { ArticleRecord, AuditEntry, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { ShownChange } from "./conclude-changes.ts";
import { requireComplete } from "./require-complete.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Puts the draft of an article that was claimed on show, in place of the live edition; a withdrawn article comes back
 * with it. Whether it may go there is for the caller to know. Answers what is to be concluded last.
 * @throws ProblemError article.nothing_to_publish, article.not_publishable
 */
export async function putOnShow(
  stores: Stores,
  article: ArticleRecord,
  { at, detail }: { readonly at: Date; readonly detail?: AuditEntry["detail"] },
): Promise<ShownChange> {
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
  await stores.plans.cancel(id, null, at);
  const before = article.withdrawal ? null : (previous?.draft ?? null);
  return {
    article,
    change: { before, after: next.draft, kind: "upsert" },
    record: {
      reason: "published",
      action: "article.published",
      content: workingContent(article),
      detail: { edition: next.number, contentHash: next.contentHash, ...detail },
    },
  };
}
