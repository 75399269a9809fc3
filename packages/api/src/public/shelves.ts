import {
  listCategories,
  listedCategorySchema,
  listedRegionSchema,
  listedTopicSchema,
  listPlacedRegions,
  listRegions,
  listTopics,
  placedRegionSchema,
  TAGS,
} from "@gongji/application/published";
import { z } from "zod";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

const noInput = z.strictObject({}).optional();

/** Categories. */
export const categories = publicRouter({
  list: publicProcedure
    .meta({
      rest: "GET /categories",
      says: { zh: "栏目及文章数", en: "Categories with the number of their articles" },
    })
    .input(noInput)
    .output(z.object({ items: z.array(listedCategorySchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.categories]);
      return { items: await listCategories(ctx.published) };
    }),
});

/** Regions. */
export const regions = publicRouter({
  list: publicProcedure
    .meta({ rest: "GET /regions", says: { zh: "有文章的地区", en: "Regions that have articles" } })
    .input(noInput)
    .output(z.object({ items: z.array(listedRegionSchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.regions]);
      return { items: await listRegions(ctx.published) };
    }),

  all: publicProcedure
    .meta({
      rest: "GET /regions/all",
      says: {
        zh: "全部地区及其上级，供读者选择",
        en: "Every region with the one it lies in, to choose from",
      },
    })
    .input(noInput)
    .output(z.object({ items: z.array(placedRegionSchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.regions]);
      return { items: await listPlacedRegions(ctx.published) };
    }),
});

/** Topics. */
export const topics = publicRouter({
  list: publicProcedure
    .meta({
      rest: "GET /topics",
      says: { zh: "主题及文章数", en: "Topics with the number of their articles" },
    })
    .input(noInput)
    .output(z.object({ items: z.array(listedTopicSchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.topics]);
      return { items: await listTopics(ctx.published) };
    }),
});
