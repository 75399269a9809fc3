import type { Actor } from "@gongji/domain/article";
import type { CommandContext } from "../ports/index.ts";
import { authoriseUserManagement } from "./change-user.ts";
import type { ListedUser } from "./user-commands.ts";

/**
 * Everybody in the editorial room, oldest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listUsers(context: CommandContext, actor: Actor): Promise<ListedUser[]> {
  authoriseUserManagement(actor);
  const [users, enrolled] = await context.unitOfWork.run(
    async (stores) => [await stores.users.list(), await stores.factors.enrolled()] as const,
  );
  return users.map((user) => ({
    userId: user.id,
    name: user.name,
    email: user.email,
    role: user.role,
    suspendedAt: user.suspendedAt?.toISOString() ?? null,
    hasFactor: enrolled.has(user.id),
    createdAt: user.createdAt.toISOString(),
  }));
}
