import { z } from "zod";
import { passwordSchema } from "../users/index.ts";

/** Another password for one's own account; the one in use has to be named. */
export const changeOwnPasswordSchema = z.strictObject({
  currentPassword: z.string().min(1).max(200),
  newPassword: passwordSchema,
});
/** Another password for one's own account. */
export type ChangeOwnPassword = z.infer<typeof changeOwnPasswordSchema>;

/** A signed-in browser to be signed out. */
export const namedSessionSchema = z.strictObject({ sessionId: z.uuid() });
/** A signed-in browser to be signed out. */
export type NamedSession = z.infer<typeof namedSessionSchema>;

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
