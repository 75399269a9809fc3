import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { changeUser } from "./change-user.ts";
import type { NamedUser } from "./user-commands.ts";

/**
 * Lets a suspended user sign in again.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found
 */
export async function resumeUser(context: CommandContext, actor: Actor, command: NamedUser): Promise<void> {
  const { userId } = command;
  await changeUser(context, actor, userId, async (user, { users }) => {
    if (!user.suspendedAt) return null;
    await users.setSuspended(userId, null);
    return { action: "user.resumed", detail: {} };
  });
}
