import {
  beat,
  beatSchema,
  leave,
  leaveSchema,
  listPresent,
  presentPersonSchema,
  presentSchema,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const presentList = z.object({ items: z.array(presentPersonSchema) });

/** Who has which article open: a word every few seconds, and no lock. */
export const presence = editorRouter({
  beat: editorProcedure
    .input(beatSchema)
    .output(presentList)
    .mutation(async ({ ctx, input }) => ({ items: await beat(ctx.commands, ctx.actor, input) })),

  leave: editorProcedure
    .input(leaveSchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await leave(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  list: editorProcedure
    .input(presentSchema)
    .output(presentList)
    .query(async ({ ctx, input }) => ({ items: await listPresent(ctx.commands, ctx.actor, input) })),
});
