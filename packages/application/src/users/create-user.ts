import type { Actor } from "@gongji/domain/article";
import { addUser } from "./add-user.ts";
import { authoriseUserManagement } from "./change-user.ts";
import type { UserCommandContext } from "./user-command-context.ts";
import type { CreateUser } from "./user-commands.ts";

/**
 * Adds somebody to the editorial room, with a password they can sign in with at once.
 * @throws ProblemError auth.not_allowed, user.email_taken
 */
export async function createUser(
  context: UserCommandContext,
  actor: Actor,
  command: CreateUser,
): Promise<{ userId: string }> {
  authoriseUserManagement(actor);
  const passwordHash = await context.hashPassword(command.password);
  const userId = await context.unitOfWork.run((stores) =>
    addUser(context, stores, actor.userId, command, passwordHash),
  );
  return { userId };
}
