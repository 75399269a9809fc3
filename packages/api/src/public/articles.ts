import {
  articleAnswerSchema,
  articleReferenceSchema,
  breadcrumbSchema,
  byIdSchema,
  byIdsSchema,
  bySlugSchema,
  countPublishedArticles,
  countsRequestSchema,
  findByIds,
  forRegionSchema,
  foundByIdSchema,
  getForRegion,
  getNeighbours,
  getPublishedArticle,
  listPublishedArticles,
  listRelatedArticles,
  listVariants,
  publishedCountsSchema,
  publishedLinkSchema,
  publishedListRequestSchema,
  publishedListSchema,
  publishedSearchSchema,
  publishedSuggestSchema,
  publishedVariantSchema,
  referenceOf,
  regionAnswerSchema,
  relatedArticleSchema,
  relatedRequestSchema,
  searchAnswerSchema,
  searchPublishedArticles,
  suggestionSchema,
  suggestPublished,
} from "@gongji/application/published";
import { z } from "zod";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

/** Published articles. */
export const articles = publicRouter({
  bySlug: publicProcedure
    .meta({
      rest: "GET /articles/{slug}",
      says: { zh: "一个地址上的文章", en: "What stands at an article's address" },
      problems: ["article.not_found"],
    })
    .input(bySlugSchema)
    .output(articleAnswerSchema)
    .query(({ ctx, input }) => getPublishedArticle(ctx.published, ctx.now(), input, ctx.trace)),

  byId: publicProcedure
    .meta({
      rest: "GET /by-id/{articleId}",
      says: { zh: "一个编号的文章", en: "The article with an id" },
      problems: ["article.not_found"],
    })
    .input(byIdSchema)
    .output(articleAnswerSchema)
    .query(({ ctx, input }) => getPublishedArticle(ctx.published, ctx.now(), input, ctx.trace)),

  byIds: publicProcedure
    .meta({
      rest: ["GET /by-id", "POST /by-id"],
      says: { zh: "一组编号的文章卡片，没有的说明原因", en: "Cards by ids, and why there is none" },
    })
    .input(byIdsSchema)
    .output(z.object({ items: z.array(foundByIdSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await findByIds(ctx.published, input.articleIds, ctx.trace),
    })),

  related: publicProcedure
    .meta({
      rest: ["GET /articles/{slug}/related", "GET /by-id/{articleId}/related"],
      says: {
        zh: "一篇文章的相关文章：编辑固定的在前，推荐的补足其余",
        en: "The articles beside an article: what editors pinned, then what is suggested",
      },
      problems: ["article.not_found", "taxonomy.unknown_region"],
    })
    .input(relatedRequestSchema)
    .output(z.object({ items: z.array(relatedArticleSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await listRelatedArticles(ctx.published, ctx.now(), referenceOf(input), input, ctx.trace),
    })),

  neighbours: publicProcedure
    .meta({
      rest: ["GET /articles/{slug}/neighbours", "GET /by-id/{articleId}/neighbours"],
      says: {
        zh: "一篇文章的上一篇、下一篇和所在位置",
        en: "What comes before and after an article, and where it stands",
      },
      problems: ["article.not_found"],
    })
    .input(articleReferenceSchema)
    .output(
      z.object({
        previous: publishedLinkSchema.nullable(),
        next: publishedLinkSchema.nullable(),
        breadcrumbs: z.array(breadcrumbSchema),
      }),
    )
    .query(({ ctx, input }) => getNeighbours(ctx.published, ctx.now(), referenceOf(input), ctx.trace)),

  variants: publicProcedure
    .meta({
      rest: ["GET /articles/{slug}/variants", "GET /by-id/{articleId}/variants"],
      says: { zh: "各地对同一问题的回答", en: "Who answers the same question for other regions" },
      problems: ["article.not_found"],
    })
    .input(articleReferenceSchema)
    .output(z.object({ items: z.array(publishedVariantSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await listVariants(ctx.published, ctx.now(), referenceOf(input), ctx.trace),
    })),

  forRegion: publicProcedure
    .meta({
      rest: ["GET /articles/{slug}/regions/{regionCode}", "GET /by-id/{articleId}/regions/{regionCode}"],
      says: {
        zh: "同一问题在读者所在地的回答",
        en: "The answer to an article's question for a reader's region",
      },
      problems: ["article.not_found", "taxonomy.unknown_region"],
    })
    .input(forRegionSchema)
    .output(regionAnswerSchema)
    .query(({ ctx, input }) => getForRegion(ctx.published, ctx.now(), referenceOf(input), input, ctx.trace)),

  list: publicProcedure
    .meta({ rest: "GET /articles", says: { zh: "文章列表，从新到旧", en: "Articles, newest first" } })
    .input(publishedListRequestSchema.prefault({}))
    .output(publishedListSchema)
    .query(({ ctx, input }) => listPublishedArticles(ctx.published, input, ctx.trace)),

  counts: publicProcedure
    .meta({
      rest: "GET /counts",
      says: {
        zh: "各栏目、地区、主题的文章数",
        en: "How many articles there are by category, region and topic",
      },
    })
    .input(countsRequestSchema.prefault({}))
    .output(publishedCountsSchema)
    .query(({ ctx, input }) => countPublishedArticles(ctx.published, input, ctx.trace)),

  search: publicProcedure
    .meta({ rest: "GET /search", says: { zh: "搜索文章", en: "Articles that answer what a reader typed" } })
    .input(publishedSearchSchema)
    .output(searchAnswerSchema)
    .query(({ ctx, input }) =>
      searchPublishedArticles({ search: ctx.published.search, now: ctx.now() }, input, ctx.trace),
    ),

  suggest: publicProcedure
    .meta({
      rest: "GET /suggestions",
      says: { zh: "边输入边提示", en: "What a reader may want who has typed so far" },
    })
    .input(publishedSuggestSchema)
    .output(z.object({ items: z.array(suggestionSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await suggestPublished({ search: ctx.published.search, now: ctx.now() }, input, ctx.trace),
    })),
});
