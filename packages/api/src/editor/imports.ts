import {
  compareImportedPage,
  getImportRun,
  keptArticleSchema,
  listedImportedPageSchema,
  listedImportRunSchema,
  listImportedPages,
  listImportRuns,
  pageComparisonSchema,
  previewUndoImport,
  startImport,
  undoImport,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const runInput = z.strictObject({ runId: z.uuid() });
const runSchema = listedImportRunSchema.extend({ mayUndo: z.boolean() });
const undoSchema = z.object({
  removedPages: z.int(),
  removedStubs: z.int(),
  emptiedStubs: z.int(),
  kept: z.array(keptArticleSchema),
});
const cursor = z.string().max(100).optional();

/** Runs of the import: begun, looked through, undone as a whole. */
export const imports = editorRouter({
  list: editorProcedure
    .input(z.strictObject({ cursor, limit: z.int().min(1).max(100).default(20) }))
    .output(z.object({ items: z.array(runSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listImportRuns(ctx.reader, ctx.actor, input)),

  get: editorProcedure
    .input(runInput)
    .output(z.object({ run: runSchema, kept: z.array(keptArticleSchema) }))
    .query(({ ctx, input }) => getImportRun(ctx.reader, ctx.actor, input.runId)),

  pages: editorProcedure
    .input(runInput.extend({ cursor, limit: z.int().min(1).max(200).default(100) }))
    .output(z.object({ items: z.array(listedImportedPageSchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => listImportedPages(ctx.reader, ctx.actor, input)),

  page: editorProcedure
    .input(z.strictObject({ pageId: z.uuid() }))
    .output(pageComparisonSchema)
    .query(({ ctx, input }) => compareImportedPage(ctx.reader, ctx.actor, input.pageId)),

  start: editorProcedure
    .output(z.object({ runId: z.string() }))
    .mutation(async ({ ctx }) => ({ runId: await startImport(ctx.commands, ctx.actor) })),

  previewUndo: editorProcedure
    .input(runInput)
    .output(undoSchema)
    .query(async ({ ctx, input }) => {
      const { kept, ...counts } = await previewUndoImport(ctx.commands, ctx.actor, input.runId);
      return { ...counts, kept: [...kept] };
    }),

  undo: editorProcedure
    .input(runInput)
    .output(undoSchema)
    .mutation(async ({ ctx, input }) => {
      const { kept, ...counts } = await undoImport(ctx.commands, ctx.actor, input.runId);
      return { ...counts, kept: [...kept] };
    }),
});
