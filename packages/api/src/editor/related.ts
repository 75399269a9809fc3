import {
  articleForEditingSchema,
  changePin,
  excludeRelated,
  getArticleForEditing,
  liftExclusion,
  linkTargetSchema,
  pinRelated,
  reorderRelated,
  replacePins,
  searchLinkTargets,
  unpinRelated,
} from "@gongji/application";
import { PINS_MAX, pinSchema } from "@gongji/domain/related";
import { z } from "zod";
import { articleChange, reasonSchema } from "./article-input.ts";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const targetChange = z.strictObject({ ...articleChange, targetId: z.uuid() });

/** The curated list beside an article. Every change answers the article as it is afterwards. */
export const related = editorRouter({
  search: editorProcedure
    .input(
      z.strictObject({
        articleId: z.uuid(),
        text: z.string().trim().min(1).max(100),
        limit: z.int().min(1).max(30).default(10),
      }),
    )
    .output(z.array(linkTargetSchema))
    .query(({ ctx, input }) => searchLinkTargets(ctx.reader, ctx.actor, input)),

  pin: editorProcedure
    .input(
      targetChange.extend({
        position: z.int().min(0).max(PINS_MAX).nullable(),
        reason: reasonSchema,
        expiresOn: z.iso.date().nullable(),
      }),
    )
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await pinRelated(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  unpin: editorProcedure
    .input(targetChange)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await unpinRelated(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  reorder: editorProcedure
    .input(z.strictObject({ ...articleChange, targetIds: z.array(z.uuid()).max(PINS_MAX) }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await reorderRelated(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  replacePins: editorProcedure
    .input(z.strictObject({ ...articleChange, pins: z.array(pinSchema).max(PINS_MAX) }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await replacePins(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  changePin: editorProcedure
    .input(targetChange.extend({ reason: reasonSchema, expiresOn: z.iso.date().nullable() }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await changePin(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  exclude: editorProcedure
    .input(targetChange.extend({ reason: reasonSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await excludeRelated(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),

  liftExclusion: editorProcedure
    .input(targetChange)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await liftExclusion(ctx.commands, ctx.actor, input);
      return await getArticleForEditing(ctx.reader, ctx.actor, input.articleId);
    }),
});
