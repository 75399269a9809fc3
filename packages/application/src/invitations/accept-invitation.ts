import type { InvitationRecord, Stores } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { addUser } from "../users/add-user.ts";
import type { UserCommandContext } from "../users/index.ts";
import type { AcceptInvitation, InvitationToken, OpenInvitation } from "./invitation-commands.ts";
import { invitationState } from "./invitation-state.ts";

/**
 * What a link's invitation says. Whoever has the link may ask; there is nothing else to know it by.
 * @throws ProblemError invitation.not_found when it never was, was used or taken back, or is over
 */
export async function getInvitation(
  context: UserCommandContext,
  { token }: InvitationToken,
): Promise<OpenInvitation> {
  const { email, role, expiresAt } = await context.unitOfWork.run((stores) =>
    openOne(context, stores, token),
  );
  return { email, role, expiresAt: expiresAt.toISOString() };
}

/**
 * Takes the place an invitation offers, with a name and a password of one's own. The link is used up. In the audit log
 * it is the inviter who has added a user, and the new user who has accepted.
 * @throws ProblemError invitation.not_found, user.email_taken
 */
export async function acceptInvitation(
  context: UserCommandContext,
  { token, name, password }: AcceptInvitation,
): Promise<{ email: string }> {
  // Before the slow hash: whoever guesses must not keep the server busy.
  await getInvitation(context, { token });
  const passwordHash = await context.hashPassword(password);
  return await context.unitOfWork.run(async (stores) => {
    const { id, email, role, createdById } = await openOne(context, stores, token);
    const at = context.now();
    await stores.invitations.accept(id, at);
    const userId = await addUser(context, stores, createdById, { email, name, role, password }, passwordHash);
    await stores.audit.append({
      at,
      actorId: userId,
      action: "invitation.accepted",
      subjectType: "invitation",
      subjectId: id,
      detail: { email, role },
    });
    return { email };
  });
}

async function openOne(
  context: UserCommandContext,
  { invitations }: Stores,
  token: string,
): Promise<InvitationRecord> {
  const invitation = await invitations.lock({ tokenHash: context.sha256(token) });
  if (!invitation || invitationState(invitation, context.now()) !== "open") {
    return refuse({ code: "invitation.not_found" });
  }
  return invitation;
}
