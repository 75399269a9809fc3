import {
  agingReportSchema,
  brokenLinksReportSchema,
  coverageFilterSchema,
  coverageReportSchema,
  readAging,
  readBrokenLinks,
  readCoverage,
  reportFilterSchema,
} from "@gongji/application";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** How old the answers are, where there are none, and which of their links lead nowhere. */
export const reports = editorRouter({
  aging: editorProcedure
    .input(reportFilterSchema)
    .output(agingReportSchema)
    .query(({ ctx, input }) => readAging(ctx.reader, ctx.actor, ctx.commands.now(), input)),

  coverage: editorProcedure
    .input(coverageFilterSchema)
    .output(coverageReportSchema)
    .query(({ ctx, input }) => readCoverage(ctx.reader, ctx.actor, input)),

  brokenLinks: editorProcedure
    .input(reportFilterSchema)
    .output(brokenLinksReportSchema)
    .query(({ ctx, input }) => readBrokenLinks(ctx.reader, ctx.actor, input)),
});
