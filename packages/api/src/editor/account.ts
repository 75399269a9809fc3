import {
  changeOwnPassword,
  changeOwnPasswordSchema,
  endOtherSessions,
  endOwnSession,
  listedSessionSchema,
  listOwnSessions,
  namedSessionSchema,
} from "@gongji/application/account";
import { z } from "zod";
import { editorProcedure, editorRouter } from "./editor-procedure.ts";

const done = z.object({ done: z.literal(true) });

/** A procedure about one's own account, asked from a signed-in browser. */
const ownProcedure = editorProcedure.use(({ ctx, next }) =>
  next({ ctx: { self: { actor: ctx.actor, sessionId: ctx.sessionId ?? "" } } }),
);

/** One's own account: the password and the browsers that are signed in. */
export const account = editorRouter({
  changePassword: ownProcedure
    .input(changeOwnPasswordSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      const { hashPassword, verifyPassword, countProof } = ctx;
      await changeOwnPassword({ ...ctx.commands, hashPassword, verifyPassword, countProof }, ctx.self, input);
      return { done: true } as const;
    }),

  sessions: ownProcedure
    .output(z.object({ items: z.array(listedSessionSchema) }))
    .query(async ({ ctx }) => ({ items: await listOwnSessions(ctx.commands, ctx.self) })),

  endSession: ownProcedure
    .input(namedSessionSchema)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await endOwnSession(ctx.commands, ctx.self, input);
      return { done: true } as const;
    }),

  endOtherSessions: ownProcedure
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx }) => endOtherSessions(ctx.commands, ctx.self)),
});
