import {
  createApiKey,
  createApiKeySchema,
  listApiKeys,
  listedApiKeySchema,
  revokeApiKey,
  revokeApiKeySchema,
  rotateApiKey,
  rotateApiKeySchema,
  shownApiKeySchema,
} from "@gongji/application";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

/** API keys; for admins. */
export const keys = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(listedApiKeySchema) }))
    .query(async ({ ctx }) => ({ items: await listApiKeys(ctx.commands, ctx.actor) })),

  create: editorProcedure
    .input(createApiKeySchema)
    .output(shownApiKeySchema)
    .mutation(({ ctx, input }) => createApiKey(ctx.commands, ctx.actor, input)),

  rotate: editorProcedure
    .input(rotateApiKeySchema)
    .output(shownApiKeySchema)
    .mutation(({ ctx, input }) => rotateApiKey(ctx.commands, ctx.actor, input)),

  revoke: editorProcedure
    .input(revokeApiKeySchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await revokeApiKey(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
