import type { Actor } from "@gongji/domain/article";
import type { Database } from "../connection/create-database.ts";

interface ActorRow {
  readonly session_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Actor["role"];
}

/** Somebody who is signed in, with the address they sign in with. */
export interface SessionActor extends Actor {
  readonly email: string;
  readonly sessionId: string;
}

/**
 * Who a session's token belongs to, in one read: null when the session has ended or expired, or its user is
 * suspended. Nothing is remembered between requests.
 */
export async function findSessionActor(
  database: Database,
  token: string,
  now: Date,
): Promise<SessionActor | null> {
  const [row] = await database.$queryRaw<ActorRow[]>`
    SELECT s.id AS session_id, u.id, u.name, u.email, u.role::text AS role
    FROM session s JOIN "user" u ON u.id = s.user_id
    WHERE s.token = ${token} AND s.expires_at > ${now} AND u.suspended_at IS NULL`;
  if (!row) return null;
  const { session_id: sessionId, id: userId, name, email, role } = row;
  return { userId, name, email, role, sessionId };
}
