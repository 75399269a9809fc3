import {
  listCorrections,
  listCorrectionsSchema,
  listedCorrectionSchema,
  settleCorrection,
  settleCorrectionSchema,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** What readers say is wrong. */
export const corrections = editorRouter({
  list: editorProcedure
    .input(listCorrectionsSchema)
    .output(
      z.object({
        items: z.array(listedCorrectionSchema),
        nextCursor: z.string().nullable(),
        openCount: z.int(),
      }),
    )
    .query(({ ctx, input }) => listCorrections(ctx.commands, ctx.actor, input)),

  settle: editorProcedure
    .input(settleCorrectionSchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await settleCorrection(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
