import {
  addComment,
  addCommentSchema,
  listComments,
  listMentions,
  mentionSchema,
  replySchema,
  replyToComment,
  resolveComment,
  threadSchema,
} from "@gongji/application/comments";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });

/** What the room says to each other about an article. Nothing of it changes the article, and readers see none. */
export const comments = editorRouter({
  list: editorProcedure
    .input(z.strictObject({ articleId: z.uuid() }))
    .output(z.object({ items: z.array(threadSchema) }))
    .query(async ({ ctx, input }) => ({ items: await listComments(ctx.reader, ctx.actor, input) })),

  mentions: editorProcedure
    .output(z.object({ items: z.array(mentionSchema) }))
    .query(async ({ ctx }) => ({ items: await listMentions(ctx.reader, ctx.actor) })),

  add: editorProcedure
    .input(addCommentSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await addComment(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  reply: editorProcedure
    .input(replySchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await replyToComment(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  resolve: editorProcedure
    .input(z.strictObject({ threadId: z.uuid(), resolved: z.boolean() }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await resolveComment(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
