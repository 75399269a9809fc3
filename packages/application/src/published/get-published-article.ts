import { refuse } from "../problem-error.ts";
import { articleAnswerTags } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, chinaDayStart } from "./china-day.ts";
import type { ArticleAnswer, PublishedArticle, RelatedArticle } from "./published-article.ts";
import type {
  FoundArticle,
  FoundAtAddress,
  PublishedReader,
  PublishedWithdrawal,
} from "./published-reader.ts";
import type { ArticleReference } from "./published-reference.ts";
import { validityOn } from "./validity.ts";

/**
 * What stands at an article's address: the article, where it moved, or why it was taken back. An address it had
 * before leads to the one it has. With `asOf` the article says whether it is in force on that day, else today.
 * @throws ProblemError article.not_found when nothing was ever on show there
 */
export async function getPublishedArticle(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference & { readonly asOf?: string | undefined },
  trace: AnswerTrace = UNTRACED,
): Promise<ArticleAnswer> {
  const today = chinaDay(now);
  const found = await reader.article(asked, today);
  const answer = found && toAnswer(found, asked.asOf ?? null, today);
  trace.madeOf(articleAnswerTags(asked, found, answer));
  if (!answer) refuse({ code: "article.not_found" });
  if (found && "article" in found) {
    const { effectiveFrom, effectiveTo } = found.article;
    // Without a day it says whether it is in force today; what a front-end keeps should not outlive such a day either.
    for (const day of [found.changesOn, effectiveFrom, effectiveTo]) {
      if (day !== null && day > today) trace.holdsUntil(chinaDayStart(day));
    }
  }
  return answer;
}

/**
 * The articles beside an article, in the editors' order.
 * @throws ProblemError article.not_found when no article is on show there
 */
export async function listRelatedArticles(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  trace: AnswerTrace = UNTRACED,
): Promise<RelatedArticle[]> {
  return (await requireArticle(reader, now, asked, trace)).related;
}

/**
 * The articles of the same category published next before and next after an article.
 * @throws ProblemError article.not_found when no article is on show there
 */
export async function getNeighbours(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  trace: AnswerTrace = UNTRACED,
): Promise<Pick<PublishedArticle, "previous" | "next" | "breadcrumbs">> {
  const { previous, next, breadcrumbs } = await requireArticle(reader, now, asked, trace);
  return { previous, next, breadcrumbs };
}

async function requireArticle(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  trace: AnswerTrace,
): Promise<PublishedArticle> {
  const answer = await getPublishedArticle(reader, now, asked, trace);
  return answer.kind === "article" ? answer.article : refuse({ code: "article.not_found" });
}

function toAnswer(found: FoundAtAddress, asOf: string | null, today: string): ArticleAnswer {
  if ("movedTo" in found) return { kind: "redirect", slug: found.movedTo };
  return "article" in found ? toArticle(found, asOf, today) : toAbsence(found.withdrawal);
}

function toArticle({ article }: FoundArticle, asOf: string | null, today: string): ArticleAnswer {
  return { kind: "article", article: { ...article, validity: validityOn(article, asOf, today) } };
}

function toAbsence({ redirectSlug, note, withdrawnAt }: PublishedWithdrawal): ArticleAnswer {
  return redirectSlug === null
    ? { kind: "gone", note, withdrawnAt }
    : { kind: "redirect", slug: redirectSlug };
}
