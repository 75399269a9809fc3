import { refuse } from "../problem-error.ts";
import type { UserCommandContext } from "../users/index.ts";
import type { ChangeOwnPassword } from "./account-commands.ts";
import { ownAct, ownUserId, type SignedIn } from "./own-account.ts";

/** What proving and changing one's own password needs besides. */
export interface PasswordChangeContext extends UserCommandContext {
  readonly verifyPassword: (password: string, hash: string) => Promise<boolean>;
  /** Counts a try to prove who somebody is; the seconds to wait when there were too many, else null. */
  readonly countProof: (userId: string) => Promise<number | null>;
}

/**
 * Changes one's own password and signs every other browser out.
 * @throws ProblemError user.wrong_password, rate.too_many_requests
 */
export async function changeOwnPassword(
  context: PasswordChangeContext,
  { actor, sessionId }: SignedIn,
  { currentPassword, newPassword }: ChangeOwnPassword,
): Promise<void> {
  const userId = ownUserId(actor);
  const retryAfterSeconds = await context.countProof(userId);
  if (retryAfterSeconds !== null) refuse({ code: "rate.too_many_requests", retryAfterSeconds });
  const known = await context.unitOfWork.run(({ users }) => users.passwordHash(userId));
  if (known === null || !(await context.verifyPassword(currentPassword, known))) {
    return refuse({ code: "user.wrong_password" });
  }
  const passwordHash = await context.hashPassword(newPassword);
  await context.unitOfWork.run(async ({ users, audit }) => {
    // Between the check and now an admin may have set another one; that one then stays.
    if (!(await users.replacePasswordHash(userId, known, passwordHash))) {
      refuse({ code: "user.wrong_password" });
    }
    await users.endSessions(userId, { except: sessionId });
    await audit.append({ ...ownAct(context, userId), action: "user.password_changed", detail: {} });
  });
}
