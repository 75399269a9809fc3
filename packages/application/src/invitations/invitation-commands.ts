import { ROLES } from "@gongji/domain/article";
import { z } from "zod";
import { createUserSchema } from "../users/index.ts";

const token = z.string().min(20).max(100);

/** Somebody to invite, and the role they will have. */
export const inviteUserSchema = createUserSchema.pick({ email: true, role: true });
/** Somebody to invite, and the role they will have. */
export type InviteUser = z.infer<typeof inviteUserSchema>;

/** The invitation that is meant. */
export const namedInvitationSchema = z.strictObject({ invitationId: z.uuid() });
/** The invitation that is meant. */
export type NamedInvitation = z.infer<typeof namedInvitationSchema>;

/** The secret of an invitation's link. */
export const invitationTokenSchema = z.strictObject({ token });
/** The secret of an invitation's link. */
export type InvitationToken = z.infer<typeof invitationTokenSchema>;

/** What somebody says who takes their place. */
export const acceptInvitationSchema = createUserSchema.pick({ name: true, password: true }).extend({ token });
/** What somebody says who takes their place. */
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

/** An invitation as a row of the admins' list. */
export const listedInvitationSchema = z.object({
  invitationId: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  state: z.enum(["open", "expired", "accepted", "revoked"]),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  expiresAt: z.string(),
});
/** An invitation as a row of the admins' list. */
export type ListedInvitation = z.infer<typeof listedInvitationSchema>;

/** What the invited see of their place before they take it. */
export const openInvitationSchema = z.object({
  email: z.string(),
  role: z.enum(ROLES),
  expiresAt: z.string(),
});
/** What the invited see of their place before they take it. */
export type OpenInvitation = z.infer<typeof openInvitationSchema>;
