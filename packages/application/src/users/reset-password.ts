import type { Actor } from "@gongji/domain/article";
import { changeUser } from "./change-user.ts";
import type { UserCommandContext } from "./user-command-context.ts";
import type { ResetPassword } from "./user-commands.ts";

/**
 * Sets somebody else's password and signs them out everywhere. One's own is changed by naming the old one.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found
 */
export async function resetPassword(
  context: UserCommandContext,
  actor: Actor,
  command: ResetPassword,
): Promise<void> {
  const { userId, password } = command;
  await changeUser(context, actor, userId, async (_user, { users }) => {
    await users.setPasswordHash(userId, await context.hashPassword(password));
    await users.endSessions(userId);
    return { action: "user.password_reset", detail: {} };
  });
}
