import type { Actor } from "@gongji/domain/article";
import type { Database } from "../connection/create-database.ts";

interface ActorRow {
  readonly session_id: string;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Actor["role"];
  readonly waiting_for: SessionActor["waitingFor"];
}

/** Somebody who is signed in, with the address they sign in with. */
export interface SessionActor extends Actor {
  readonly email: string;
  readonly sessionId: string;
  /** What the session waits for before it opens anything; null when it is open. */
  readonly waitingFor: "code" | "enrolment" | null;
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
    SELECT s.id AS session_id, u.id, u.name, u.email, u.role::text AS role,
      CASE
        WHEN f.confirmed_at IS NOT NULL AND s.factor_passed_at IS NULL THEN 'code'
        WHEN f.confirmed_at IS NULL AND p.requires_factor THEN 'enrolment'
      END AS waiting_for
    FROM session s JOIN "user" u ON u.id = s.user_id
      LEFT JOIN second_factor f ON f.user_id = u.id
      LEFT JOIN role_policy p ON p.role = u.role
    WHERE s.token = ${token} AND s.expires_at > ${now} AND u.suspended_at IS NULL`;
  if (!row) return null;
  const { session_id: sessionId, id: userId, name, email, role, waiting_for: waitingFor } = row;
  return { userId, name, email, role, sessionId, waitingFor };
}
