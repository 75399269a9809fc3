import {
  changeView,
  changeViewSchema,
  listedViewSchema,
  listViews,
  namedViewSchema,
  removeView,
  saveView,
  saveViewSchema,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });

/** Ways to look at the list that people keep, for themselves or for everybody. */
export const views = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(listedViewSchema) }))
    .query(async ({ ctx }) => ({ items: await listViews(ctx.commands, ctx.actor) })),

  save: editorProcedure
    .input(saveViewSchema)
    .output(z.object({ viewId: z.string() }))
    .mutation(async ({ ctx, input }) => ({ viewId: await saveView(ctx.commands, ctx.actor, input) })),

  change: editorProcedure
    .input(changeViewSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await changeView(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  remove: editorProcedure
    .input(namedViewSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await removeView(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
