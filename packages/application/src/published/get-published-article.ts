import { refuse } from "../problem-error.ts";
import { articleAnswerTags } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, chinaDayStart } from "./china-day.ts";
import {
  type FilledRelated,
  fillPublishedRelated,
  relatedChangeDays,
  toRelatedArticles,
} from "./fill-published-related.ts";
import { readOwnPage } from "./own-page.ts";
import {
  type ArticleAnswer,
  articleAnswerSchema,
  type PublishedArticle,
  type RelatedArticle,
} from "./published-article.ts";
import type { FoundArticle, FoundAtAddress, PublishedReader } from "./published-reader.ts";
import type { ArticleReference } from "./published-reference.ts";
import { type Validity, validityOn } from "./validity.ts";
import { WrittenAnswer } from "./written-answer.ts";
import { extendCard } from "./written-card.ts";

/** For whom and for when an article is read. */
export interface ArticleReading {
  /** Whether it is in force, and what stands beside it, is said of this day instead of today. */
  readonly asOf?: string | undefined;
  /** The reader's region and those above it: what holds elsewhere is not suggested. */
  readonly readerRegionChain?: readonly string[] | undefined;
}

/** What stands at an address, before it is written out. */
type Resolved =
  | {
      readonly kind: "article";
      readonly found: FoundArticle;
      readonly validity: Validity;
      readonly related: readonly FilledRelated[];
    }
  | Exclude<ArticleAnswer, { readonly kind: "article" }>;

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
  const resolved = await resolve(reader, now, asked, trace);
  if (resolved.kind !== "article") return resolved;
  const { found, validity, related } = resolved;
  const { previous, next, linkedArticles } = found;
  const surroundings = { validity, previous, next, related: toRelatedArticles(related), linkedArticles };
  return { kind: "article", article: { ...readOwnPage(found.json), ...surroundings } };
}

/**
 * The same as text: the article's own page and the cards beside it stay the texts they are kept as.
 * @throws ProblemError article.not_found when nothing was ever on show there
 */
export async function writePublishedArticle(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference & ArticleReading,
  trace: AnswerTrace = UNTRACED,
): Promise<WrittenAnswer> {
  const resolved = await resolve(reader, now, asked, trace);
  if (resolved.kind !== "article") {
    return new WrittenAnswer(JSON.stringify(articleAnswerSchema.parse(resolved)), resolved);
  }
  const { found, validity, related } = resolved;
  const { previous, next, linkedArticles } = found;
  const before = JSON.stringify({ validity, previous, next }).slice(1, -1);
  const cards = related.map(({ card, said }) => extendCard(card, said)).join();
  return new WrittenAnswer(
    `{"kind":"article","article":${found.json.slice(0, -1)},${before},"related":[${cards}],` +
      `"linkedArticles":${JSON.stringify(linkedArticles)}}}`,
  );
}

async function resolve(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference & ArticleReading,
  trace: AnswerTrace,
): Promise<Resolved> {
  const today = chinaDay(now);
  const found = await reader.article(asked, today);
  if (!found || !("json" in found)) {
    const absence = found && toAbsence(found);
    trace.madeOf(
      articleAnswerTags(asked, found, absence?.kind === "redirect" ? { movedTo: absence.slug } : {}),
    );
    return absence ?? refuse({ code: "article.not_found" });
  }
  const { asOf = null, readerRegionChain = null } = asked;
  const { previous, next, linkedIds, effectiveFrom, effectiveTo } = found;
  const related = fillPublishedRelated(found, { on: asOf ?? today, readerRegionChain });
  trace.madeOf(articleAnswerTags(asked, found, { named: { previous, next, linkedIds, related } }));
  // Without a day it says whether it is in force today; what a front-end keeps should not outlive such a day either.
  for (const day of [...relatedChangeDays(found), effectiveFrom, effectiveTo]) {
    if (day !== null && day > today) trace.holdsUntil(chinaDayStart(day));
  }
  return { kind: "article", found, validity: validityOn(found, asOf, today), related };
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

type Absent = Exclude<FoundAtAddress, FoundArticle>;

function toAbsence(found: Absent): Exclude<ArticleAnswer, { readonly kind: "article" }> {
  if ("movedTo" in found) return { kind: "redirect", slug: found.movedTo };
  const { redirectSlug, note, withdrawnAt } = found.withdrawal;
  return redirectSlug === null
    ? { kind: "gone", note, withdrawnAt }
    : { kind: "redirect", slug: redirectSlug };
}
