import type { Actor } from "@gongji/domain/article";
import { z } from "zod";
import { type ListedSession, toListedSession } from "../account/listed-session.ts";
import type { CommandContext } from "../ports/index.ts";
import { refuse } from "../problem-error.ts";
import { authoriseUserManagement, changeUser } from "./change-user.ts";
import type { NamedUser } from "./user-commands.ts";

/** A browser of somebody else's to be signed out, or all of them. */
export const endUserSessionsSchema = z.strictObject({ userId: z.uuid(), sessionId: z.uuid().nullable() });
/** A browser of somebody else's to be signed out, or all of them. */
export type EndUserSessions = z.infer<typeof endUserSessionsSchema>;

/**
 * The browsers a user is signed in with, the latest first.
 * @throws ProblemError auth.not_allowed
 */
export async function listUserSessions(
  context: CommandContext,
  actor: Actor,
  { userId }: NamedUser,
): Promise<ListedSession[]> {
  authoriseUserManagement(actor);
  const sessions = await context.unitOfWork.run(({ users }) => users.sessions(userId, context.now()));
  return sessions.map((session) => toListedSession(session, null));
}

/**
 * Signs one or all browsers of somebody else out: their very next request is refused. Answers how many.
 * @throws ProblemError auth.not_allowed, user.cannot_change_self, user.not_found, session.not_found
 */
export async function endUserSessions(
  context: CommandContext,
  actor: Actor,
  { userId, sessionId }: EndUserSessions,
): Promise<{ ended: number }> {
  let ended = 0;
  await changeUser(context, actor, userId, async (_user, { users }) => {
    ended = await users.endSessions(userId, sessionId === null ? undefined : { only: sessionId });
    if (ended === 0) refuse({ code: "session.not_found" });
    return { action: "user.sessions_ended_by_admin", detail: { count: ended } };
  });
  return { ended };
}
