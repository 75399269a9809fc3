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
