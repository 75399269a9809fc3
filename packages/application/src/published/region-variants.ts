import { z } from "zod";
import { refuse } from "../problem-error.ts";
import { questionTag } from "./answer-tags.ts";
import { type AnswerTrace, UNTRACED } from "./answer-trace.ts";
import { chinaDay, nextChinaDay } from "./china-day.ts";
import { getPublishedArticle } from "./get-published-article.ts";
import { publishedArticleSchema } from "./published-article.ts";
import type { PublishedReader, ReaderVariant } from "./published-reader.ts";
import type { ArticleReference, PublishedVariant } from "./published-reference.ts";
import { validityOn } from "./validity.ts";

/** How far up from the reader's own region the answer was found. */
export const FALLBACKS = ["none", "prefecture", "province", "country"] as const;

/** Why a region nearer to the reader was passed over: nobody wrote its answer, or it is not in force on the day. */
export const PASSED_OVER = ["no_variant", "not_in_force"] as const;

/** An article's answer for a region, or that there is none for it. */
export const regionAnswerSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("article"),
    /** `none`: the article is of the region asked for. Otherwise the level above it that the article is of. */
    fallback: z.enum(FALLBACKS),
    /** Nearer regions without an answer, nearest first. */
    passedOver: z.array(z.object({ regionCode: z.string(), why: z.enum(PASSED_OVER) })),
    article: publishedArticleSchema,
  }),
  /** Neither the region nor one above it has an answer; another city's would be no answer. */
  z.object({ kind: z.literal("unanswered") }),
]);
/** An article's answer for a region, or that there is none for it. */
export type RegionAnswer = z.infer<typeof regionAnswerSchema>;

async function variantsOf(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  trace: AnswerTrace,
): Promise<readonly ReaderVariant[]> {
  // Says what it is made of also when nothing is there.
  const answer = await getPublishedArticle(reader, now, asked, trace);
  if (answer.kind !== "article") return refuse({ code: "article.not_found" });
  const { questionHash, variants } = await reader.variants(answer.article.articleId);
  if (questionHash !== null) trace.madeOf([questionTag(questionHash)]);
  return variants;
}

/**
 * The articles that answer the same question in the same category, for whichever region, by code; the article itself
 * among them.
 * @throws ProblemError article.not_found when no article is on show there
 */
export async function listVariants(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  trace: AnswerTrace = UNTRACED,
): Promise<PublishedVariant[]> {
  const variants = await variantsOf(reader, now, asked, trace);
  return variants.map(({ articleId, slug, title, region }) => ({ articleId, slug, title, region }));
}

/**
 * The answer to an article's question for a reader's region: of the region itself, else of the nearest one above it.
 * One that is not in force on the day gives way to one further up that is. Never another city's.
 * @throws ProblemError article.not_found when no article is on show there, taxonomy.unknown_region
 */
export async function getForRegion(
  reader: PublishedReader,
  now: Date,
  asked: ArticleReference,
  { regionCode, asOf }: { readonly regionCode: string; readonly asOf?: string | undefined },
  trace: AnswerTrace = UNTRACED,
): Promise<RegionAnswer> {
  const variants = await variantsOf(reader, now, asked, trace);
  const codes = await reader.regionCodes(regionCode, "chain");
  if (codes.length === 0) return refuse({ code: "taxonomy.unknown_region", regionCode });
  const today = chinaDay(now);
  if (asOf === undefined) trace.holdsUntil(nextChinaDay(now));
  const inForce = (variant: ReaderVariant) => validityOn(variant, asOf ?? null, today).state === "current";
  const ofRegion = (code: string) => variants.filter(({ region }) => region.code === code);
  const own = codes.findIndex((code) => ofRegion(code).some(inForce));
  const at = own >= 0 ? own : codes.findIndex((code) => ofRegion(code).length > 0);
  const candidates = ofRegion(codes[at] ?? "");
  const chosen = candidates.find(inForce) ?? candidates[0];
  if (!chosen) return { kind: "unanswered" };
  const byId = { articleId: chosen.articleId, asOf, readerRegionChain: codes };
  const answer = await getPublishedArticle(reader, now, byId, trace);
  // Taken back between two reads: what is announced of it ends this answer at once.
  if (answer.kind !== "article") return { kind: "unanswered" };
  const passedOver = codes.slice(0, at).map((code) => ({
    regionCode: code,
    why: ofRegion(code).length > 0 ? ("not_in_force" as const) : ("no_variant" as const),
  }));
  const { level } = chosen.region;
  const fallback = at === 0 || level === "county" ? "none" : level;
  return { kind: "article", fallback, passedOver, article: answer.article };
}
