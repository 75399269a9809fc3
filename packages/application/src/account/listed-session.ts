import { z } from "zod";
import type { SessionRecord } from "../ports/index.ts";

/** A browser somebody is signed in with. */
export const listedSessionSchema = z.object({
  sessionId: z.string(),
  /** The browser this was asked from. */
  isCurrent: z.boolean(),
  /** What the browser says of itself; null when it said nothing. */
  userAgent: z.string().nullable(),
  /** The address it signed in from. */
  address: z.string().nullable(),
  signedInAt: z.string(),
  /** When it was last prolonged; a session in use is once a day. */
  lastSeenAt: z.string(),
});
/** A browser somebody is signed in with. */
export type ListedSession = z.infer<typeof listedSessionSchema>;

/** A session as it is shown; `currentId` is the one this is asked from. */
export function toListedSession(
  { id, userAgent, address, createdAt, updatedAt }: SessionRecord,
  currentId: string | null,
): ListedSession {
  return {
    sessionId: id,
    isCurrent: id === currentId,
    userAgent,
    address,
    signedInAt: createdAt.toISOString(),
    lastSeenAt: updatedAt.toISOString(),
  };
}
