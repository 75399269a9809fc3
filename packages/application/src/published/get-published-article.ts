import { refuse } from "../problem-error.ts";
import { articleAnswerTags } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, chinaDayStart } from "./china-day.ts";
import type { ArticleAnswer } from "./published-article.ts";
import type { FoundArticle, PublishedReader, PublishedWithdrawal } from "./published-reader.ts";

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
  const answer = found && toAnswer(found);
  trace.madeOf(articleAnswerTags(slug, answer));
  if (!answer) refuse({ code: "article.not_found" });
  if (found && "article" in found) {
    const { effectiveFrom, effectiveTo } = found.article;
    // A front-end says whether the answer is in force; what it was given should not outlive such a day either.
    for (const day of [found.changesOn, effectiveFrom, effectiveTo]) {
      if (day !== null && day > today) trace.holdsUntil(chinaDayStart(day));
    }
  }
  return answer;
}

function toAnswer(found: FoundArticle | { readonly withdrawal: PublishedWithdrawal }): ArticleAnswer {
  if ("article" in found) return { kind: "article", article: found.article };
  const { redirectSlug, note, withdrawnAt } = found.withdrawal;
  return redirectSlug === null
    ? { kind: "gone", note, withdrawnAt }
    : { kind: "redirect", slug: redirectSlug };
}
