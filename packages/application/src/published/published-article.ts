import { bodySchema, sourceSchema } from "@gongji/domain/article";
import { SUGGESTION_REASONS } from "@gongji/ranking/related";
import { z } from "zod";
import { REGION_LEVELS } from "../ports/region-level.ts";
import { validitySchema } from "./validity.ts";

const iso = z.string();

/** A region as readers see it. */
export const publishedRegionSchema = z.object({
  code: z.string(),
  name: z.string(),
  nameEn: z.string(),
  level: z.enum(REGION_LEVELS),
});
/** A region as readers see it. */
export type PublishedRegion = z.infer<typeof publishedRegionSchema>;

/** A category or a topic as readers see it. */
export const publishedTermSchema = z.object({ key: z.string(), name: z.string(), nameEn: z.string() });
/** A category or a topic as readers see it. */
export type PublishedTerm = z.infer<typeof publishedTermSchema>;

/** An article by name: what a link to it needs. */
export const publishedLinkSchema = z.object({ articleId: z.string(), slug: z.string(), title: z.string() });
/** An article by name: what a link to it needs. */
export type PublishedLink = z.infer<typeof publishedLinkSchema>;

/** An article as a card of a list, always with its own current title. */
export const publishedSummarySchema = publishedLinkSchema.extend({
  question: z.string(),
  /** The beginning of the short answer, at most 120 characters. */
  excerpt: z.string(),
  region: publishedRegionSchema,
  category: publishedTermSchema.nullable(),
  publishedAt: iso,
});
/** An article as a card of a list. */
export type PublishedSummary = z.infer<typeof publishedSummarySchema>;

/** Who put an article beside another one: an editor, or the ranking where no editor has. */
export const RELATED_ORIGINS = ["pinned", "suggested"] as const;

/** An article beside another one: what an editor pinned in their order, then what the ranking suggests. */
export const relatedArticleSchema = publishedSummarySchema.extend({
  /** Place in the list, from 0, without gaps. */
  position: z.int(),
  origin: z.enum(RELATED_ORIGINS),
  /** Why an editor put it there, in their words; null when they did not say, and on a suggestion. */
  reason: z.string().nullable(),
  /** Why the ranking suggests it, and which model did; null on what an editor pinned. */
  suggestion: z
    .object({
      code: z.enum(SUGGESTION_REASONS),
      text: z.object({ zh: z.string(), en: z.string() }),
      modelVersion: z.string(),
    })
    .nullable(),
});
/** An article beside another one. */
export type RelatedArticle = z.infer<typeof relatedArticleSchema>;

/** A step of the way to an article: its regions from the country down, then its category. */
export const breadcrumbSchema = z.object({
  kind: z.enum(["region", "category"]),
  /** A region's code or a category's key. */
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
});
/** A step of the way to an article. */
export type Breadcrumb = z.infer<typeof breadcrumbSchema>;

/** A published article with everything its page shows. */
export const publishedArticleSchema = z.object({
  articleId: z.string(),
  slug: z.string(),
  title: z.string(),
  question: z.string(),
  shortAnswer: z.string(),
  body: bodySchema,
  region: publishedRegionSchema,
  category: publishedTermSchema.nullable(),
  topics: z.array(publishedTermSchema),
  sources: z.array(sourceSchema),
  /** First day on which the answer holds, `YYYY-MM-DD`. */
  effectiveFrom: z.string().nullable(),
  /** First day on which it no longer holds (exclusive), `YYYY-MM-DD`. */
  effectiveTo: z.string().nullable(),
  /** Day by which an editor looks at the answer again. */
  reviewBy: z.string().nullable(),
  disclaimer: z.string().nullable(),
  firstPublishedAt: iso,
  /** When the text as it stands was published. */
  updatedAt: iso,
  /** Said above a text that is withdrawn but left readable; null on every other. */
  notice: z.object({ note: z.string().nullable(), withdrawnAt: iso }).nullable(),
  breadcrumbs: z.array(breadcrumbSchema),
  /** Whether it is in force on the day asked for, or on the day of reading. */
  validity: validitySchema,
  /** The article of the same category published next before this one. */
  previous: publishedLinkSchema.nullable(),
  /** The article of the same category published next after this one. */
  next: publishedLinkSchema.nullable(),
  related: z.array(relatedArticleSchema),
  /** The articles the body links to; a link to an article that is not here is shown as plain text. */
  linkedArticles: z.array(publishedLinkSchema),
});
/** A published article with everything its page shows. */
export type PublishedArticle = z.infer<typeof publishedArticleSchema>;

/** What stands at an article's address: the article, another address, or the reason it was taken back. */
export const articleAnswerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("article"), article: publishedArticleSchema }),
  z.object({ kind: z.literal("redirect"), slug: z.string() }),
  z.object({ kind: z.literal("gone"), note: z.string().nullable(), withdrawnAt: iso }),
]);
/** What stands at an article's address. */
export type ArticleAnswer = z.infer<typeof articleAnswerSchema>;
