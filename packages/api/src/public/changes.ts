import { changesPageSchema, changesRequestSchema, listChanges } from "@gongji/application/published";
import { publicProcedure, publicRouter } from "./public-procedure.ts";

/** What has changed for readers. */
export const changes = publicRouter({
  since: publicProcedure
    .input(changesRequestSchema.prefault({}))
    .output(changesPageSchema)
    .query(({ ctx, input }) => listChanges(ctx.published, input, ctx.trace)),
});
