import {
  acceptInvitation,
  acceptInvitationSchema,
  getInvitation,
  invitationTokenSchema,
  inviteUser,
  inviteUserSchema,
  listedInvitationSchema,
  listInvitations,
  namedInvitationSchema,
  openInvitationSchema,
  revokeInvitation,
} from "@gongji/application/invitations";
import { z } from "zod";
import { editorProcedure, editorRouter, openProcedure } from "./editor-procedure.ts";

/** Places for new people: offered by admins, taken by whoever has the link. */
export const invitations = editorRouter({
  list: editorProcedure
    .output(z.object({ items: z.array(listedInvitationSchema) }))
    .query(async ({ ctx }) => ({ items: await listInvitations(ctx.commands, ctx.actor) })),

  create: editorProcedure
    .input(inviteUserSchema)
    .output(z.object({ invitationId: z.string(), token: z.string(), expiresAt: z.string() }))
    .mutation(({ ctx, input }) => inviteUser(ctx.commands, ctx.actor, input)),

  revoke: editorProcedure
    .input(namedInvitationSchema)
    .output(z.object({ done: z.literal(true) }))
    .mutation(async ({ ctx, input }) => {
      await revokeInvitation(ctx.commands, ctx.actor, input);
      return { done: true } as const;
    }),

  /** Reads only; it is a mutation because the secret of a link does not belong into an address. */
  look: openProcedure
    .input(invitationTokenSchema)
    .output(openInvitationSchema)
    .mutation(({ ctx, input }) => getInvitation({ ...ctx.commands, hashPassword: ctx.hashPassword }, input)),

  accept: openProcedure
    .input(acceptInvitationSchema)
    .output(z.object({ email: z.string() }))
    .mutation(({ ctx, input }) =>
      acceptInvitation({ ...ctx.commands, hashPassword: ctx.hashPassword }, input),
    ),
});
