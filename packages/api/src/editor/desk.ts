import {
  changedFactsSchema,
  countWaiting,
  deskSchema,
  readChangedFacts,
  readDesk,
  waitingCountsSchema,
} from "@gongji/application";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** What there is to do. */
export const desk = editorRouter({
  get: editorProcedure
    .output(deskSchema)
    .query(({ ctx }) => readDesk(ctx.reader, ctx.actor, ctx.commands.now())),

  changedFacts: editorProcedure
    .output(changedFactsSchema)
    .query(({ ctx }) => readChangedFacts(ctx.reader, ctx.actor, ctx.commands.now())),

  counts: editorProcedure
    .output(waitingCountsSchema)
    .query(({ ctx }) => countWaiting(ctx.reader, ctx.actor, ctx.commands.now())),
});
