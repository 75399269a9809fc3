import { API_KEY_SCOPES } from "@gongji/domain/access";
import { z } from "zod";

/** Most points a minute one key may be given. */
export const KEY_POINTS_PER_MINUTE_MAX = 10_000_000;
/** Longest time a secret stays good after it was replaced, in hours. */
export const KEY_GRACE_HOURS_MAX = 720;

const keyId = z.uuid();

/** A new API key. */
export const createApiKeySchema = z.strictObject({
  /** Who it is for, as it is shown in the list. */
  name: z
    .string()
    .trim()
    .min(1)
    .max(80)
    .refine((text) => !text.includes("\0"), "must not contain NUL"),
  scopes: z
    .array(z.enum(API_KEY_SCOPES))
    .min(1)
    .transform((scopes) => [...new Set(scopes)]),
  /** Its own limit; null for the one every key has. */
  pointsPerMinute: z.int().min(1).max(KEY_POINTS_PER_MINUTE_MAX).nullable(),
  /** When it stops by itself; null for never. */
  expiresAt: z.iso.datetime().nullable(),
});
/** A new API key. */
export type CreateApiKey = z.infer<typeof createApiKeySchema>;

/** A new secret for a key. */
export const rotateApiKeySchema = z.strictObject({
  keyId,
  /** For how long the old secret stays good beside it. */
  graceHours: z.int().min(0).max(KEY_GRACE_HOURS_MAX),
});
/** A new secret for a key. */
export type RotateApiKey = z.infer<typeof rotateApiKeySchema>;

/** The key to revoke. */
export const revokeApiKeySchema = z.strictObject({ keyId });
/** The key to revoke. */
export type RevokeApiKey = z.infer<typeof revokeApiKeySchema>;

/** A key that was just written; its text is shown this once. */
export const shownApiKeySchema = z.object({ keyId: z.string(), key: z.string() });
/** A key that was just written; its text is shown this once. */
export type ShownApiKey = z.infer<typeof shownApiKeySchema>;

/** An API key as a row of the admins' list. */
export const listedApiKeySchema = z.object({
  keyId: z.string(),
  name: z.string(),
  state: z.enum(["active", "expired", "revoked"]),
  scopes: z.array(z.enum(API_KEY_SCOPES)),
  pointsPerMinute: z.int().nullable(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  expiresAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  /** The beginnings of the keys that open now, newest first; `until` where one is about to stop. */
  secrets: z.array(z.object({ prefix: z.string(), createdAt: z.string(), until: z.string().nullable() })),
});
/** An API key as a row of the admins' list. */
export type ListedApiKey = z.infer<typeof listedApiKeySchema>;
