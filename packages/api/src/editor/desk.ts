import { countWaiting, deskSchema, readDesk, waitingCountsSchema } from "@gongji/application";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** What there is to do. */
export const desk = editorRouter({
  get: editorProcedure
    .output(deskSchema)
    .query(({ ctx }) => readDesk(ctx.reader, ctx.actor, ctx.commands.now())),

  counts: editorProcedure
    .output(waitingCountsSchema)
    .query(({ ctx }) => countWaiting(ctx.reader, ctx.actor, ctx.commands.now())),
});
