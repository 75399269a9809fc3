import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeUser } from "./change-user.ts";
import type { SetRole } from "./user-commands.ts";

/**
 * Gives a user another role and signs them out everywhere, so that no open screen keeps the old one.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found
 */
export async function setRole(context: CommandContext, actor: Actor, command: SetRole): Promise<void> {
  const { userId, role } = command;
  await changeUser(context, actor, userId, async (user, { users }) => {
    if (user.role === role) return null;
    await users.setRole(userId, role);
    await users.endSessions(userId);
    return { action: "user.role_changed", detail: { from: user.role, to: role } };
  });
}
