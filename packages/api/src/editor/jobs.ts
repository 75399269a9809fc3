import { jobsSchema, listJobs, retryJobs } from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Work that nobody waits for. */
export const jobs = editorRouter({
  list: editorProcedure
    .output(jobsSchema)
    .query(({ ctx }) => listJobs(ctx.reader, ctx.actor, ctx.commands.now())),

  retry: editorProcedure
    .output(z.object({ retried: z.int() }))
    .mutation(async ({ ctx }) => ({ retried: await retryJobs(ctx.commands, ctx.actor) })),
});
