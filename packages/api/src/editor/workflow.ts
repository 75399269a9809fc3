import {
  approveDraft,
  articleForEditingSchema,
  cancelPublication,
  getArticleForEditing,
  listWaiting,
  markFailureSeen,
  planExpiry,
  planPublication,
  publishInEmergency,
  recallDraft,
  requestChanges,
  reviewEmergency,
  submitDraft,
  waitingSchema,
} from "@gongji/application";
import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { articleChange } from "./article-input.ts";
import { type EditorContext, editorProcedure, editorRouter } from "./editor-procedure.ts";

const changeSchema = z.strictObject(articleChange);
const noteSchema = z.string().trim().max(1_000).nullable();
const saidSchema = z.string().trim().min(1).max(1_000);
const momentSchema = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const expirySchema = z.strictObject({ at: momentSchema, kind: z.enum(["gone", "notice"]) }).nullable();

/** The article as it is afterwards. */
async function after(
  ctx: Pick<EditorContext, "reader"> & { readonly actor: Actor },
  { articleId }: { readonly articleId: string },
) {
  return await getArticleForEditing(ctx.reader, ctx.actor, articleId);
}

/** From a draft to its readers by way of a second person. Every change answers the article as it is afterwards. */
export const workflow = editorRouter({
  waiting: editorProcedure
    .output(waitingSchema)
    .query(({ ctx }) => listWaiting(ctx.reader, ctx.actor, ctx.commands.now())),

  submit: editorProcedure
    .input(changeSchema.extend({ note: noteSchema, expiry: expirySchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await submitDraft(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  recall: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await recallDraft(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  requestChanges: editorProcedure
    .input(changeSchema.extend({ note: saidSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await requestChanges(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  approve: editorProcedure
    .input(changeSchema.extend({ note: noteSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await approveDraft(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  publishInEmergency: editorProcedure
    .input(changeSchema.extend({ reason: saidSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await publishInEmergency(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  reviewEmergency: editorProcedure
    .input(changeSchema.extend({ note: noteSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await reviewEmergency(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  planPublication: editorProcedure
    .input(changeSchema.extend({ publishAt: momentSchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await planPublication(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  cancelPublication: editorProcedure
    .input(changeSchema)
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await cancelPublication(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  planExpiry: editorProcedure
    .input(changeSchema.extend({ expiry: expirySchema }))
    .output(articleForEditingSchema)
    .mutation(async ({ ctx, input }) => {
      await planExpiry(ctx.commands, ctx.actor, input);
      return await after(ctx, input);
    }),

  markFailureSeen: editorProcedure
    .input(z.strictObject({ actId: z.uuid() }))
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await markFailureSeen(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
