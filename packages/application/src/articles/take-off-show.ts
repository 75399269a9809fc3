import type { ArticleRecord, Stores, WithdrawalRecord } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { ShownChange } from "./conclude-changes.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Takes back a live article that was claimed. Answers what is to be concluded last.
 * @throws ProblemError article.not_live, article.redirect_target_not_live
 */
export async function takeOffShow(
  stores: Stores,
  article: ArticleRecord,
  { kind, note, at, redirectToId }: WithdrawalRecord,
): Promise<ShownChange> {
  const { id, live } = article;
  if (!live || article.withdrawal) return refuse({ code: "article.not_live" });
  if (kind === "redirect") await requireLiveTarget(stores, id, redirectToId);
  if (kind !== "notice") await stores.articles.markSuperseded(live.id, at);
  await stores.articles.setWithdrawal(id, { kind, note, at, redirectToId });
  await stores.plans.cancel(id, "expire", at);
  return {
    article,
    change: { before: live.draft, after: null, kind: kind === "notice" ? "upsert" : "tombstone" },
    record: {
      reason: "withdrawn",
      action: "article.withdrawn",
      content: workingContent(article),
      detail: { kind, note, redirectToId },
    },
  };
}

async function requireLiveTarget(stores: Stores, articleId: string, targetId: string | null): Promise<void> {
  const target = targetId === null || targetId === articleId ? null : await stores.articles.load(targetId);
  if (!target?.live || target.withdrawal) refuse({ code: "article.redirect_target_not_live" });
}
