import {
  createUser,
  createUserSchema,
  endUserSessions,
  endUserSessionsSchema,
  listedUserSchema,
  listUserSessions,
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
import { listedSessionSchema } from "@gongji/application/account";
import {
  listRequiredRoles,
  requireFactor,
  requireFactorSchema,
  resetFactor,
  resetFactorSchema,
} from "@gongji/application/factors";
import { ROLES } from "@gongji/domain/article";
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

  sessions: editorProcedure
    .input(namedUserSchema)
    .output(z.object({ items: z.array(listedSessionSchema) }))
    .query(async ({ ctx, input }) => ({ items: await listUserSessions(ctx.commands, ctx.actor, input) })),

  endSessions: editorProcedure
    .input(endUserSessionsSchema)
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx, input }) => endUserSessions(ctx.commands, ctx.actor, input)),

  resetFactor: editorProcedure
    .input(resetFactorSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await resetFactor(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  requiredRoles: editorProcedure
    .output(z.object({ roles: z.array(z.enum(ROLES)) }))
    .query(async ({ ctx }) => ({ roles: await listRequiredRoles(ctx.commands, ctx.actor) })),

  requireFactor: editorProcedure
    .input(requireFactorSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await requireFactor(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),
});
