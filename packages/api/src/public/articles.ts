import {
  articleAnswerSchema,
  getPublishedArticle,
  listPublishedArticles,
  publishedFilterSchema,
  publishedPageSchema,
  publishedSearchSchema,
  searchPublishedArticles,
} from "@gongji/application/published";
import { slugSchema } from "@gongji/domain/article";
import { z } from "zod";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

/** Published articles. */
export const articles = publicRouter({
  bySlug: publicProcedure
    .input(z.strictObject({ slug: slugSchema }))
    .output(articleAnswerSchema)
    .query(({ ctx, input }) => getPublishedArticle(ctx.published, ctx.now(), input.slug, ctx.trace)),

  list: publicProcedure
    .input(publishedFilterSchema.prefault({}))
    .output(publishedPageSchema)
    .query(({ ctx, input }) => listPublishedArticles(ctx.published, input, ctx.trace)),

  search: publicProcedure
    .input(publishedSearchSchema)
    .output(publishedPageSchema)
    .query(({ ctx, input }) => searchPublishedArticles(ctx.published, input, ctx.trace)),
});
