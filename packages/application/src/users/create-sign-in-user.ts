import { ProblemError } from "../problem-error.ts";
import { addUser } from "./add-user.ts";
import type { UserCommandContext } from "./user-command-context.ts";
import { type CreateUser, createUserSchema } from "./user-commands.ts";

/**
 * Adds a user in the platform's own name: the first admin of an installation, and the demo users. Somebody with
 * that address already is left as they are, password included.
 */
export async function createSignInUser(
  context: UserCommandContext,
  user: CreateUser,
): Promise<"created" | "existed"> {
  const valid = createUserSchema.parse(user);
  const passwordHash = await context.hashPassword(valid.password);
  try {
    await context.unitOfWork.run((stores) => addUser(context, stores, null, valid, passwordHash));
    return "created";
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "user.email_taken") return "existed";
    throw error;
  }
}
