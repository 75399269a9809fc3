import {
  articleForEditingSchema,
  getArticleForEditing,
  getRevision,
  listedRevisionSchema,
  listRevisions,
  liveSpanSchema,
  readLiveSpans,
  readTimeline,
  restoreRevision,
  revisionSchema,
  timelineEntrySchema,
} from "@gongji/application";
import { z } from "zod";
import { articleChange } from "./article-input.ts";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** The history of an article. */
export const revisions = editorRouter({
  list: editorProcedure
    .input(
      z.strictObject({
        articleId: z.uuid(),
        cursor: z.int().min(1).optional(),
        limit: z.int().min(1).max(100).default(30),
      }),
    )
    .output(z.object({ items: z.array(listedRevisionSchema), nextCursor: z.int().nullable() }))
    .query(({ ctx, input }) => listRevisions(ctx.reader, ctx.actor, input)),

  timeline: editorProcedure
    .input(
      z.strictObject({
        articleId: z.uuid(),
        cursor: z.string().max(100).optional(),
        limit: z.int().min(1).max(100).default(50),
      }),
    )
    .output(z.object({ items: z.array(timelineEntrySchema), nextCursor: z.string().nullable() }))
    .query(({ ctx, input }) => readTimeline(ctx.reader, ctx.actor, input)),

  liveSpans: editorProcedure
    .input(z.strictObject({ articleId: z.uuid() }))
    .output(z.object({ items: z.array(liveSpanSchema) }))
    .query(async ({ ctx, input }) => ({
      items: await readLiveSpans(ctx.reader, ctx.actor, input.articleId),
    })),

  get: editorProcedure
    .input(z.strictObject({ revisionId: z.uuid() }))
    .output(revisionSchema)
    .query(({ ctx, input }) => getRevision(ctx.reader, ctx.actor, input.revisionId)),

  restore: editorProcedure
    .input(z.strictObject({ ...articleChange, revisionId: z.uuid() }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await restoreRevision(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),
});
