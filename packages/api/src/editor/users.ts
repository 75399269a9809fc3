import {
  createUser,
  createUserSchema,
  listedUserSchema,
  listUsers,
  namedUserSchema,
  resetPassword,
  resetPasswordSchema,
  resumeUser,
  setRole,
  setRoleSchema,
  suspendUser,
  type UserCommandContext,
} from "@gongji/application";
import { z } from "zod";
import { type EditorContext, editorProcedure, editorRouter } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });

function userCommands(ctx: Pick<EditorContext, "commands" | "hashPassword">): UserCommandContext {
  return { ...ctx.commands, hashPassword: ctx.hashPassword };
}

/** The people of the editorial room; for admins. */
export const users = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(listedUserSchema) }))
    .query(async ({ ctx }) => ({ items: await listUsers(ctx.commands, ctx.actor) })),

  create: editorProcedure
    .input(createUserSchema)
    .output(z.object({ userId: z.string() }))
    .mutation(({ ctx, input }) => createUser(userCommands(ctx), ctx.actor, input)),

  setRole: editorProcedure
    .input(setRoleSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await setRole(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  suspend: editorProcedure
    .input(namedUserSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await suspendUser(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  resume: editorProcedure
    .input(namedUserSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await resumeUser(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  resetPassword: editorProcedure
    .input(resetPasswordSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await resetPassword(userCommands(ctx), ctx.actor, input);
      return { done: true } as const;
    }),
});
