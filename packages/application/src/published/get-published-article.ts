import { refuse } from "../problem-error.ts";
import { articleAnswerTags } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { articleLinkIds } from "./article-link-ids.ts";
import { chinaDay, chinaDayStart } from "./china-day.ts";
import type { ArticleAnswer, PublishedArticle } from "./published-article.ts";
import type { PublishedReader } from "./published-reader.ts";

/**
 * What stands at an article's address: the article, where it moved, or why it was taken back.
 * @throws ProblemError article.not_found when nothing was ever on show there
 */
export async function getPublishedArticle(
  reader: PublishedReader,
  now: Date,
  slug: string,
  trace: AnswerTrace = UNTRACED,
): Promise<ArticleAnswer> {
  const today = chinaDay(now);
  const found = await reader.article(slug, today);
  const answer = found ? await withLinks(reader, found.article) : await withdrawnAnswer(reader, slug);
  trace.madeOf(articleAnswerTags(slug, answer));
  if (!answer) refuse({ code: "article.not_found" });
  if (found) {
    const { effectiveFrom, effectiveTo } = found.article;
    // A front-end says whether the answer is in force; what it was given should not outlive such a day either.
    for (const day of [found.changesOn, effectiveFrom, effectiveTo]) {
      if (day !== null && day > today) trace.holdsUntil(chinaDayStart(day));
    }
  }
  return answer;
}

async function withLinks(
  reader: PublishedReader,
  article: Omit<PublishedArticle, "linkedArticles">,
): Promise<ArticleAnswer> {
  const linkIds = articleLinkIds(article.body);
  const linkedArticles = linkIds.length === 0 ? [] : [...(await reader.links(linkIds))];
  return { kind: "article", article: { ...article, linkedArticles } };
}

async function withdrawnAnswer(reader: PublishedReader, slug: string): Promise<ArticleAnswer | null> {
  const withdrawal = await reader.withdrawal(slug);
  if (!withdrawal) return null;
  if (withdrawal.redirectSlug !== null) return { kind: "redirect", slug: withdrawal.redirectSlug };
  return { kind: "gone", note: withdrawal.note, withdrawnAt: withdrawal.withdrawnAt };
}
