import {
  listCategories,
  listedCategorySchema,
  listedRegionSchema,
  listedTopicSchema,
  listRegions,
  listTopics,
  TAGS,
} from "@gongji/application/published";
import { z } from "zod";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

const noInput = z.strictObject({}).optional();

/** Categories. */
export const categories = publicRouter({
  list: publicProcedure
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
    .input(noInput)
    .output(z.object({ items: z.array(listedRegionSchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.regions]);
      return { items: await listRegions(ctx.published) };
    }),
});

/** Topics. */
export const topics = publicRouter({
  list: publicProcedure
    .input(noInput)
    .output(z.object({ items: z.array(listedTopicSchema) }))
    .query(async ({ ctx }) => {
      ctx.trace.madeOf([TAGS.topics]);
      return { items: await listTopics(ctx.published) };
    }),
});
