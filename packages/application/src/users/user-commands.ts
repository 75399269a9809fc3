import { ROLES } from "@gongji/domain/article";
import { z } from "zod";

/** Fewest characters of a password. */
export const PASSWORD_MIN_LENGTH = 10;
/** Most characters of a password; hashing must stay cheap enough to bear being asked for. */
export const PASSWORD_MAX_LENGTH = 128;

const plain = (schema: z.ZodString) => schema.refine((text) => !text.includes("\0"), "must not contain NUL");

const userId = z.uuid();
/** A password somebody may have. */
export const passwordSchema = plain(z.string().min(PASSWORD_MIN_LENGTH).max(PASSWORD_MAX_LENGTH));

/** A new member of the editorial room. Addresses are kept in lower case. */
export const createUserSchema = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  name: plain(z.string().trim().min(1).max(80)),
  role: z.enum(ROLES),
  password: passwordSchema,
});
/** A new member of the editorial room. */
export type CreateUser = z.infer<typeof createUserSchema>;

/** Another role for a user. */
export const setRoleSchema = z.strictObject({ userId, role: z.enum(ROLES) });
/** Another role for a user. */
export type SetRole = z.infer<typeof setRoleSchema>;

/** The user to suspend or to let back in. */
export const namedUserSchema = z.strictObject({ userId });
/** The user to suspend or to let back in. */
export type NamedUser = z.infer<typeof namedUserSchema>;

/** A new password set by an admin. */
export const resetPasswordSchema = z.strictObject({ userId, password: passwordSchema });
/** A new password set by an admin. */
export type ResetPassword = z.infer<typeof resetPasswordSchema>;

/** A user as a row of the admins' list. */
export const listedUserSchema = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  suspendedAt: z.string().nullable(),
  /** Whether they have a second factor. */
  hasFactor: z.boolean(),
  createdAt: z.string(),
});
/** A user as a row of the admins' list. */
export type ListedUser = z.infer<typeof listedUserSchema>;
