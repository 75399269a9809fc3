import { jobsSchema, listJobs } from "@gongji/application";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** Work that nobody waits for. */
export const jobs = editorRouter({
  list: editorProcedure
    .output(jobsSchema)
    .query(({ ctx }) => listJobs(ctx.reader, ctx.actor, ctx.commands.now())),
});
