import type { Actor } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { InviteUser, ListedInvitation, NamedInvitation } from "./invitation-commands.ts";
import { invitationState } from "./invitation-state.ts";

const DAYS = 7;
const MS_A_DAY = 86_400_000;
const TOKEN_BYTES = 32;
const LISTED_MAX = 100;

/**
 * Invites somebody by a link that is good once and for seven days. Its secret is in the answer and nowhere else
 * afterwards. An open invitation of the same address ends.
 * @throws ProblemError auth.not_allowed, user.email_taken
 */
export async function inviteUser(
  context: CommandContext,
  actor: Actor,
  { email, role }: InviteUser,
): Promise<{ invitationId: string; token: string; expiresAt: string }> {
  authorise(actor, "user.manage");
  const invitationId = context.newId();
  const token = [...context.randomBytes(TOKEN_BYTES)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
  const at = context.now();
  const expiresAt = new Date(at.getTime() + DAYS * MS_A_DAY);
  await context.unitOfWork.run(async ({ users, invitations, audit }) => {
    if ((await users.list()).some((user) => user.email === email))
      refuse({ code: "user.email_taken", email });
    await invitations.revokeOpen(email, at);
    await invitations.create({
      id: invitationId,
      email,
      role,
      tokenHash: context.sha256(token),
      createdAt: at,
      createdById: actor.userId,
      expiresAt,
    });
    await audit.append({
      at,
      actorId: actor.userId,
      action: "invitation.created",
      subjectType: "invitation",
      subjectId: invitationId,
      detail: { email, role },
    });
  });
  return { invitationId, token, expiresAt: expiresAt.toISOString() };
}

/**
 * The latest invitations, newest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listInvitations(context: CommandContext, actor: Actor): Promise<ListedInvitation[]> {
  authorise(actor, "user.manage");
  const now = context.now();
  const found = await context.unitOfWork.run(({ invitations }) => invitations.list(LISTED_MAX));
  return found.map((invitation) => ({
    invitationId: invitation.id,
    email: invitation.email,
    role: invitation.role,
    state: invitationState(invitation, now),
    createdAt: invitation.createdAt.toISOString(),
    createdBy: invitation.createdByName,
    expiresAt: invitation.expiresAt.toISOString(),
  }));
}

/**
 * Takes an open invitation back: its link opens nothing any more.
 * @throws ProblemError auth.not_allowed, invitation.not_found
 */
export async function revokeInvitation(
  context: CommandContext,
  actor: Actor,
  { invitationId }: NamedInvitation,
): Promise<void> {
  authorise(actor, "user.manage");
  await context.unitOfWork.run(async ({ invitations, audit }) => {
    const invitation = await invitations.lock({ id: invitationId });
    const at = context.now();
    if (!invitation || invitationState(invitation, at) !== "open")
      return refuse({ code: "invitation.not_found" });
    await invitations.revoke(invitationId, at);
    await audit.append({
      at,
      actorId: actor.userId,
      action: "invitation.revoked",
      subjectType: "invitation",
      subjectId: invitationId,
      detail: { email: invitation.email, role: invitation.role },
    });
  });
}
