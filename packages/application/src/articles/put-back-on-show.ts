import type { Actor } from "@gongji/domain/article";
import type { ArticleRecord, CommandContext, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { indexArticle } from "../search/index-article.ts";
import type { Change } from "./announce-change.ts";
import { recordChange } from "./record-change.ts";
import { workingContent } from "./working-edition.ts";

/**
 * Puts the last live edition of a withdrawn article that was claimed back on show. Answers what is to be announced
 * last.
 * @throws ProblemError article.not_withdrawn, article.never_published
 */
export async function putBackOnShow(
  context: CommandContext,
  stores: Stores,
  actor: Actor,
  article: ArticleRecord,
  at: Date,
): Promise<Change> {
  const { id, live } = article;
  if (!article.withdrawal) return refuse({ code: "article.not_withdrawn" });
  if (!live) return refuse({ code: "article.never_published" });
  await stores.articles.markSuperseded(live.id, null);
  await stores.articles.setWithdrawal(id, null);
  await indexArticle(stores, id);
  await recordChange(context, stores, actor, {
    articleId: id,
    reason: "reinstated",
    action: "article.reinstated",
    content: workingContent(article),
    at,
  });
  return { before: null, after: live.draft, kind: "upsert", at };
}
