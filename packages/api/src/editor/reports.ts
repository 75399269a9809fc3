import {
  agingFilterSchema,
  agingReportSchema,
  coverageFilterSchema,
  coverageReportSchema,
  readAging,
  readCoverage,
} from "@gongji/application";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** How old the answers are, and where there are none. */
export const reports = editorRouter({
  aging: editorProcedure
    .input(agingFilterSchema)
    .output(agingReportSchema)
    .query(({ ctx, input }) => readAging(ctx.reader, ctx.actor, ctx.commands.now(), input)),

  coverage: editorProcedure
    .input(coverageFilterSchema)
    .output(coverageReportSchema)
    .query(({ ctx, input }) => readCoverage(ctx.reader, ctx.actor, input)),
});
