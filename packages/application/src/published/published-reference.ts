import { regionCodeSchema, slugSchema } from "@gongji/domain/article";
import { z } from "zod";
import { publishedLinkSchema, publishedRegionSchema, publishedSummarySchema } from "./published-article.ts";
import { PUBLISHED_PAGE_MAX } from "./published-filter.ts";
import { asOfSchema } from "./published-list.ts";

const articleIdSchema = z.uuid().toLowerCase();

/** An article by its address: the one it has, or one it had. Unknown keys are refused. */
export const bySlugSchema = z.strictObject({ slug: slugSchema, asOf: asOfSchema.optional() });
/** An article by its id. Unknown keys are refused. */
export const byIdSchema = z.strictObject({ articleId: articleIdSchema, asOf: asOfSchema.optional() });

/** An article by one of the two. */
export type ArticleReference = { readonly slug: string } | { readonly articleId: string };

const referenceFields = { slug: slugSchema.optional(), articleId: articleIdSchema.optional() };
type EitherReference = { readonly slug?: string | undefined; readonly articleId?: string | undefined };

const namesOne = ({ slug, articleId }: EitherReference): boolean =>
  (slug === undefined) !== (articleId === undefined);
const ONE = "give either slug or articleId";

/** An article by its address or its id. Unknown keys are refused. */
export const articleReferenceSchema = z.strictObject(referenceFields).refine(namesOne, ONE);

/** An article by its address or its id, for a reader's region. Unknown keys are refused. */
export const forRegionSchema = z
  .strictObject({ ...referenceFields, regionCode: regionCodeSchema, asOf: asOfSchema.optional() })
  .refine(namesOne, ONE);

/** An article by its address or its id, and for whom and when what stands beside it is asked. Unknown keys are refused. */
export const relatedRequestSchema = z
  .strictObject({ ...referenceFields, regionCode: regionCodeSchema.optional(), asOf: asOfSchema.optional() })
  .refine(namesOne, ONE);

/** Which of the two was given. */
export function referenceOf({ slug, articleId }: EitherReference): ArticleReference {
  return slug === undefined ? { articleId: articleId ?? "" } : { slug };
}

/** Articles by their ids. Unknown keys are refused. */
export const byIdsSchema = z.strictObject({
  articleIds: z.array(articleIdSchema).min(1).max(PUBLISHED_PAGE_MAX),
});

/** What became of one of the ids: its card, or why there is none. A draft and an id of nothing are the same. */
export const foundByIdSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("article"),
    articleId: z.string(),
    card: publishedSummarySchema,
    /** Said above a text that is withdrawn but left readable. */
    notice: z.object({ note: z.string().nullable(), withdrawnAt: z.string() }).nullable(),
  }),
  z.object({
    kind: z.literal("withdrawn"),
    articleId: z.string(),
    note: z.string().nullable(),
    withdrawnAt: z.string(),
    redirectSlug: z.string().nullable(),
  }),
  z.object({ kind: z.literal("never_published"), articleId: z.string() }),
]);
/** What became of one of the ids. */
export type FoundById = z.infer<typeof foundByIdSchema>;
/** What became of an article that is or was on show; a withdrawn one with the address it had. */
export type ReaderFound =
  | Extract<FoundById, { kind: "article" }>
  | (Extract<FoundById, { kind: "withdrawn" }> & { readonly slug: string });

/** An article that answers the same question, and for which region. */
export const publishedVariantSchema = publishedLinkSchema.extend({ region: publishedRegionSchema });
/** An article that answers the same question, and for which region. */
export type PublishedVariant = z.infer<typeof publishedVariantSchema>;
