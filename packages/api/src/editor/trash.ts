import {
  articleForEditingSchema,
  getArticleForEditing,
  listedTrashSchema,
  listTrash,
  listTrashSchema,
  purgeArticle,
  restoreFromTrash,
  trashArticle,
} from "@gongji/application";
import { z } from "zod";
import { articleChange, reasonSchema } from "./article-input.ts";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const changeSchema = z.strictObject(articleChange);

/** Articles that were thrown away, until they are deleted for good. */
export const trash = editorRouter({
  list: editorProcedure
    .input(listTrashSchema)
    .output(
      z.object({
        items: z.array(listedTrashSchema),
        nextCursor: z.string().nullable(),
        count: z.int(),
      }),
    )
    .query(({ ctx, input }) => listTrash(ctx.commands, ctx.actor, input)),

  put: editorProcedure
    .input(changeSchema.extend({ reason: reasonSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await trashArticle(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  restore: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await restoreFromTrash(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  purge: editorProcedure
    .input(changeSchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await purgeArticle(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
