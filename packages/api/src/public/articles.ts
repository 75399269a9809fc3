import {
  articleAnswerSchema,
  getPublishedArticle,
  listPublishedArticles,
  publishedFilterSchema,
  publishedPageSchema,
  publishedSearchSchema,
  publishedSuggestSchema,
  searchAnswerSchema,
  searchPublishedArticles,
  suggestionSchema,
  suggestPublished,
} from "@gongji/application/published";
import { slugSchema } from "@gongji/domain/article";
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
    .input(z.strictObject({ slug: slugSchema }))
    .output(articleAnswerSchema)
    .query(({ ctx, input }) => getPublishedArticle(ctx.published, ctx.now(), input.slug, ctx.trace)),

  list: publicProcedure
    .meta({ rest: "GET /articles", says: { zh: "文章列表，从新到旧", en: "Articles, newest first" } })
    .input(publishedFilterSchema.prefault({}))
    .output(publishedPageSchema)
    .query(({ ctx, input }) => listPublishedArticles(ctx.published, input, ctx.trace)),

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
