import { regionCodeSchema, taxonomyKeySchema } from "@gongji/domain/article";
import { z } from "zod";
import { publishedSummarySchema } from "./published-article.ts";

/** Longest text a reader can search for, in characters. */
export const SEARCH_TEXT_MAX_LENGTH = 100;
/** How deep a search can be paged; what is not among the best hundred is better asked for otherwise. */
export const SEARCH_DEPTH_MAX = 100;
/** Most suggestions of one answer. */
export const SUGGESTIONS_MAX = 10;

const searchText = z
  .string()
  .max(SEARCH_TEXT_MAX_LENGTH)
  .refine((text) => !text.includes("\0"), "must not contain NUL");

/** A search in published articles. Unknown keys are refused. */
export const publishedSearchSchema = z.strictObject({
  text: searchText,
  /** The reader's region: its articles, those of the regions above it, and of places the text names. */
  regionCode: regionCodeSchema.optional(),
  categoryKey: taxonomyKeySchema.optional(),
  topicKey: taxonomyKeySchema.optional(),
  /** Only articles that hold on this day: from `effectiveFrom` on and before `effectiveTo`. */
  asOf: z.iso.date().optional(),
  /** `nextCursor` of the page before, asked for with the same search. */
  cursor: z
    .string()
    .max(100)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.int().min(1).max(50).default(20),
});
/** A search in published articles. */
export type PublishedSearch = z.infer<typeof publishedSearchSchema>;

/** A stretch of a text, and whether it is what was looked for. The segments in a row are the whole text. */
export const textSegmentSchema = z.object({ text: z.string(), match: z.boolean() });

/** A stretch of what was typed, in UTF-16 units; the end is not part of it. */
export const typedRangeSchema = z.object({ start: z.int(), end: z.int() });

/** An article that answers a search. */
export const foundArticleSchema = publishedSummarySchema.extend({
  highlights: z.object({
    title: z.array(textSegmentSchema),
    /** A stretch of the article around what was looked for. */
    excerpt: z.array(textSegmentSchema),
  }),
  /** What was typed that the article does not have, by its places in the text. */
  missing: z.array(typedRangeSchema),
});
/** An article that answers a search. */
export type FoundArticleCard = z.infer<typeof foundArticleSchema>;

/**
 * How a search was relaxed because no article has everything that was typed, in the order in which it is tried:
 * `alike` has only taken other words for those no article has (`replaced`); `some` also did without words
 * (`without`); `nothing` found no article at all. What was typed is named by its places in the text.
 */
export const relaxedSchema = z.object({
  step: z.enum(["alike", "some", "nothing"]),
  replaced: z.array(typedRangeSchema.extend({ by: z.string() })),
  without: z.array(typedRangeSchema),
});

/** How a search was relaxed. */
export type Relaxed = z.infer<typeof relaxedSchema>;

/** A page of a search. */
export const searchAnswerSchema = z.object({
  items: z.array(foundArticleSchema),
  nextCursor: z.string().nullable(),
  /** Null when the first article has everything that was typed. */
  relaxed: relaxedSchema.nullable(),
  /** Texts to search for instead: what was probably meant, or, when nothing was found, what is often asked. */
  didYouMean: z.array(z.string()),
});
/** A page of a search. */
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;

/** What a reader has typed so far. Unknown keys are refused. */
export const publishedSuggestSchema = z.strictObject({
  text: searchText,
  regionCode: regionCodeSchema.optional(),
  limit: z.int().min(1).max(SUGGESTIONS_MAX).default(8),
});
/** What a reader has typed so far. */
export type PublishedSuggest = z.infer<typeof publishedSuggestSchema>;

/** A category, a topic or a place, by name. */
export const shelfNameSchema = z.object({
  kind: z.enum(["category", "topic", "region"]),
  /** A category's or topic's key, a region's code. */
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
});
/** A category, a topic or a place, by name. */
export type ShelfName = z.infer<typeof shelfNameSchema>;

/** What the reader may want: to search for a word, to go to an article, or to a shelf or place. */
export const suggestionSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("words"), text: z.string() }),
  z.object({
    kind: z.literal("article"),
    articleId: z.string(),
    slug: z.string(),
    title: z.string(),
    highlights: z.array(textSegmentSchema),
  }),
  ...(["category", "topic", "region"] as const).map((kind) =>
    shelfNameSchema.extend({ kind: z.literal(kind) }),
  ),
]);
/** What the reader may want. */
export type Suggestion = z.infer<typeof suggestionSchema>;
