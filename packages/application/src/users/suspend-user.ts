import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeUser } from "./change-user.ts";
import type { NamedUser } from "./user-commands.ts";

/**
 * Keeps a user out: signed out everywhere, and no sign-in until resumed.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found
 */
export async function suspendUser(context: CommandContext, actor: Actor, command: NamedUser): Promise<void> {
  const { userId } = command;
  await changeUser(context, actor, userId, async (user, { users }, at) => {
    if (user.suspendedAt) return null;
    await users.setSuspended(userId, at);
    await users.endSessions(userId);
    return { action: "user.suspended", detail: {} };
  });
}
