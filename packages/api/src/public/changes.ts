import { changesPageSchema, changesRequestSchema, listChanges } from "@gongji/application/published";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

/** What has changed for readers. */
export const changes = publicRouter({
  since: publicProcedure
    .meta({
      rest: "GET /changes",
      says: { zh: "自某一游标以来的变化", en: "What has changed for readers since a cursor" },
    })
    .input(changesRequestSchema.prefault({}))
    .output(changesPageSchema)
    .query(({ ctx, input }) => listChanges(ctx.published, input, ctx.trace)),
});
