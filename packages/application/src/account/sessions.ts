import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import type { NamedSession } from "./account-commands.ts";
import { type ListedSession, toListedSession } from "./listed-session.ts";
import { ownAct, ownUserId, type SignedIn } from "./own-account.ts";

/** The browsers somebody is signed in with, the latest first. */
export async function listOwnSessions(
  context: CommandContext,
  { actor, sessionId: current }: SignedIn,
): Promise<ListedSession[]> {
  const userId = ownUserId(actor);
  const sessions = await context.unitOfWork.run(({ users }) => users.sessions(userId, context.now()));
  return sessions.map((session) => toListedSession(session, current));
}

/**
 * Signs one of one's own browsers out: its very next request is refused.
 * @throws ProblemError session.not_found
 */
export async function endOwnSession(
  context: CommandContext,
  { actor }: SignedIn,
  { sessionId }: NamedSession,
): Promise<void> {
  await endSessions(context, ownUserId(actor), { only: sessionId });
}

/** Signs every browser of one's own out but the one this is asked from. */
export async function endOtherSessions(
  context: CommandContext,
  { actor, sessionId }: SignedIn,
): Promise<{ ended: number }> {
  return { ended: await endSessions(context, ownUserId(actor), { except: sessionId }) };
}

async function endSessions(
  context: CommandContext,
  userId: string,
  which: { readonly only: string } | { readonly except: string },
): Promise<number> {
  return await context.unitOfWork.run(async ({ users, audit }) => {
    const count = await users.endSessions(userId, which);
    if (count === 0 && "only" in which) refuse({ code: "session.not_found" });
    if (count > 0) {
      await audit.append({ ...ownAct(context, userId), action: "user.sessions_ended", detail: { count } });
    }
    return count;
  });
}
