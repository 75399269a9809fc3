import type { Stores } from "../ports/index.ts";
import type { UserCommandContext } from "./user-command-context.ts";
import type { CreateUser } from "./user-commands.ts";

/** Adds a user with an audit event; `actorId` null is the platform itself. Answers the user's id. */
export async function addUser(
  context: UserCommandContext,
  stores: Stores,
  actorId: string | null,
  user: CreateUser,
  passwordHash: string,
): Promise<string> {
  const id = context.newId();
  const at = context.now();
  const { name, email, role } = user;
  await stores.users.create({ id, name, email, role, passwordHash, at });
  await stores.audit.append({
    at,
    actorId,
    action: "user.created",
    subjectType: "user",
    subjectId: id,
    detail: { role },
  });
  return id;
}
