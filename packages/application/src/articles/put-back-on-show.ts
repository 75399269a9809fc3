import type { ArticleRecord, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { ShownChange } from "./conclude-changes.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Puts the last live edition of a withdrawn article that was claimed back on show. Answers what is to be concluded
 * last.
 * @throws ProblemError article.not_withdrawn, article.never_published
 */
export async function putBackOnShow(stores: Stores, article: ArticleRecord): Promise<ShownChange> {
  const { id, live } = article;
  if (!article.withdrawal) return refuse({ code: "article.not_withdrawn" });
  if (!live) return refuse({ code: "article.never_published" });
  await stores.articles.markSuperseded(live.id, null);
  await stores.articles.setWithdrawal(id, null);
  return {
    article,
    change: { before: null, after: live.draft, kind: "upsert" },
    record: { reason: "reinstated", action: "article.reinstated", content: workingContent(article) },
  };
}
