import { type Actor, roleAllows } from "@gongji/domain/article";
import type { AuditEntry, CommandContext, Stores, UserRecord } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";

/** Only admins manage users. */
export function authoriseUserManagement(actor: Actor): void {
  if (!roleAllows(actor.role, "user.manage")) refuse({ code: "auth.not_allowed", action: "user.manage" });
}

/**
 * Runs one change of somebody else's account, with its audit event, in one transaction. Both accounts are held for as
 * long as it takes and the actor's role is read again: of two admins who demote each other at once, one stays admin.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found
 */
export async function changeUser(
  context: CommandContext,
  actor: Actor,
  userId: string,
  work: (user: UserRecord, stores: Stores, at: Date) => Promise<Pick<AuditEntry, "action" | "detail"> | null>,
): Promise<void> {
  authoriseUserManagement(actor);
  if (userId === actor.userId) refuse({ code: "user.cannot_change_self" });
  await context.unitOfWork.run(async (stores) => {
    const [self, user] = await stores.users.hold(actor.userId, userId);
    if (!self || self.suspendedAt) refuse({ code: "auth.not_allowed", action: "user.manage" });
    authoriseUserManagement({ ...actor, role: self.role });
    if (!user) refuse({ code: "user.not_found" });
    const at = context.now();
    const event = await work(user, stores, at);
    if (!event) return;
    await stores.audit.append({
      ...event,
      at,
      actorId: actor.userId,
      subjectType: "user",
      subjectId: userId,
    });
  });
}
