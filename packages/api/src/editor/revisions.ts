import {
  articleForEditingSchema,
  getArticleForEditing,
  getRevision,
  listedRevisionSchema,
  listRevisions,
  restoreRevision,
  revisionSchema,
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
