import type { Actor, Role } from "@gongji/domain/article";
import { authorise } from "../authorise.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { changeUser } from "../users/change-user.ts";
import type { RequireFactor, ResetFactor } from "./factor-commands.ts";

/**
 * Takes away the second factor of somebody who has lost theirs, and signs them out everywhere.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found, factor.not_on
 */
export async function resetFactor(
  context: CommandContext,
  actor: Actor,
  { userId }: ResetFactor,
): Promise<void> {
  await changeUser(context, actor, userId, async (_user, { factors, users }) => {
    if (!(await factors.lock(userId))) refuse({ code: "factor.not_on" });
    await factors.remove(userId);
    await users.endSessions(userId);
    return { action: "user.factor_reset", detail: {} };
  });
}

/** The roles that are asked for a second factor. */
export async function listRequiredRoles(context: CommandContext, actor: Actor): Promise<Role[]> {
  authorise(actor, "user.manage");
  return [...(await context.unitOfWork.run(({ factors }) => factors.requiredRoles()))];
}

/**
 * Asks everybody in a role for a second factor, or no longer. Who has none is led to set one up with their very next
 * request and can do nothing else before.
 * @throws ProblemError auth.not_allowed
 */
export async function requireFactor(
  context: CommandContext,
  actor: Actor,
  { role, isRequired }: RequireFactor,
): Promise<void> {
  authorise(actor, "user.manage");
  await context.unitOfWork.run(async ({ factors, audit }) => {
    if ((await factors.requiredRoles()).includes(role) === isRequired) return;
    await factors.setRequired(role, isRequired);
    await audit.append({
      at: context.now(),
      actorId: actor.userId,
      action: isRequired ? "role.factor_required" : "role.factor_optional",
      subjectType: "role",
      subjectId: role,
      detail: { role },
    });
  });
}
