import { refuse } from "../problem-error.ts";
import { articleLinkIds } from "./article-link-ids.ts";
import { chinaDay } from "./china-day.ts";
import type { ArticleAnswer } from "./published-article.ts";
import type { PublishedReader } from "./published-reader.ts";

/**
 * What stands at an article's address: the article, where it moved, or why it was taken back.
 * @throws ProblemError article.not_found when nothing was ever on show there
 */
export async function getPublishedArticle(
  reader: PublishedReader,
  now: Date,
  slug: string,
): Promise<ArticleAnswer> {
  const article = await reader.article(slug, chinaDay(now));
  if (!article) return await withdrawnAnswer(reader, slug);
  const linkIds = articleLinkIds(article.body);
  const linkedArticles = linkIds.length === 0 ? [] : [...(await reader.links(linkIds))];
  return { kind: "article", article: { ...article, linkedArticles } };
}

async function withdrawnAnswer(reader: PublishedReader, slug: string): Promise<ArticleAnswer> {
  const withdrawal = (await reader.withdrawal(slug)) ?? refuse({ code: "article.not_found" });
  if (withdrawal.redirectSlug !== null) return { kind: "redirect", slug: withdrawal.redirectSlug };
  return { kind: "gone", note: withdrawal.note, withdrawnAt: withdrawal.withdrawnAt };
}
