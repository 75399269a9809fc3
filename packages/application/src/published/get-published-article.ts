import { refuse } from "../problem-error.ts";
import { articleAnswerTags } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, chinaDayStart } from "./china-day.ts";
import { fillPublishedRelated, relatedChangeDays } from "./fill-published-related.ts";
import type { ArticleAnswer, PublishedArticle, RelatedArticle } from "./published-article.ts";
import type {
  FoundArticle,
  FoundAtAddress,
  PublishedReader,
  PublishedWithdrawal,
} from "./published-reader.ts";
import type { ArticleReference } from "./published-reference.ts";
import { validityOn } from "./validity.ts";

/** For whom and for when an article is read. */
export interface ArticleReading {
  /** Whether it is in force, and what stands beside it, is said of this day instead of today. */
  readonly asOf?: string | undefined;
  /** The reader's region and those above it: what holds elsewhere is not suggested. */
  readonly readerRegionChain?: readonly string[] | undefined;
}

/**
 * What stands at an article's address: the article, where it moved, or why it was taken back. An address it had
 * before leads to the one it has. With `asOf` the article says whether it is in force on that day, else today.
 * @throws ProblemError article.not_found when nothing was ever on show there
 */
export async function getPublishedArticle(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference & ArticleReading,
  trace: AnswerTrace = UNTRACED,
): Promise<ArticleAnswer> {
  const today = chinaDay(now);
  const found = await reader.article(asked, today);
  const answer = found && toAnswer(found, asked, today);
  trace.madeOf(articleAnswerTags(asked, found, answer));
  if (!answer) refuse({ code: "article.not_found" });
  if (found && "article" in found) {
    const { effectiveFrom, effectiveTo } = found.article;
    // Without a day it says whether it is in force today; what a front-end keeps should not outlive such a day either.
    for (const day of [...relatedChangeDays(found), effectiveFrom, effectiveTo]) {
      if (day !== null && day > today) trace.holdsUntil(chinaDayStart(day));
    }
  }
  return answer;
}

/**
 * The articles beside an article: what editors pinned in their order, then what the ranking suggests, for the reader's
 * region when it is given.
 * @throws ProblemError article.not_found when no article is on show there, taxonomy.unknown_region
 */
export async function listRelatedArticles(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  reading: { readonly regionCode?: string | undefined; readonly asOf?: string | undefined } = {},
  trace: AnswerTrace = UNTRACED,
): Promise<RelatedArticle[]> {
  const { regionCode, asOf } = reading;
  const readerRegionChain =
    regionCode === undefined ? undefined : await reader.regionCodes(regionCode, "chain");
  if (regionCode !== undefined && readerRegionChain?.length === 0) {
    refuse({ code: "taxonomy.unknown_region", regionCode });
  }
  return (await requireArticle(reader, now, { ...asked, asOf, readerRegionChain }, trace)).related;
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
  asked: ArticleReference & ArticleReading,
  trace: AnswerTrace,
): Promise<PublishedArticle> {
  const answer = await getPublishedArticle(reader, now, asked, trace);
  return answer.kind === "article" ? answer.article : refuse({ code: "article.not_found" });
}

function toAnswer(found: FoundAtAddress, reading: ArticleReading, today: string): ArticleAnswer {
  if ("movedTo" in found) return { kind: "redirect", slug: found.movedTo };
  return "article" in found ? toArticle(found, reading, today) : toAbsence(found.withdrawal);
}

function toArticle(found: FoundArticle, reading: ArticleReading, today: string): ArticleAnswer {
  const { asOf = null, readerRegionChain = null } = reading;
  const validity = validityOn(found.article, asOf, today);
  const related = fillPublishedRelated(found, { on: asOf ?? today, readerRegionChain });
  return { kind: "article", article: { ...found.article, validity, related } };
}

function toAbsence({ redirectSlug, note, withdrawnAt }: PublishedWithdrawal): ArticleAnswer {
  return redirectSlug === null
    ? { kind: "gone", note, withdrawnAt }
    : { kind: "redirect", slug: redirectSlug };
}
