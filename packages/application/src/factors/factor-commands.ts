import { ROLES } from "@gongji/domain/article";
import { z } from "zod";

/** Most characters of what somebody types as a code: six digits, or a recovery code. */
const CODE_MAX_LENGTH = 40;

const code = z.string().trim().min(1).max(CODE_MAX_LENGTH);
const password = z.string().min(1).max(200);

/** The password in use, to show once more that it is them. */
export const provenByPasswordSchema = z.strictObject({ password });
/** The password in use, to show once more that it is them. */
export type ProvenByPassword = z.infer<typeof provenByPasswordSchema>;

/** A code of the app, or where it may stand in, a recovery code. */
export const givenCodeSchema = z.strictObject({ code });
/** A code of the app, or where it may stand in, a recovery code. */
export type GivenCode = z.infer<typeof givenCodeSchema>;

/** Whether everybody in a role is asked for a second factor. */
export const requireFactorSchema = z.strictObject({ role: z.enum(ROLES), isRequired: z.boolean() });
/** Whether everybody in a role is asked for a second factor. */
export type RequireFactor = z.infer<typeof requireFactorSchema>;

/** The user whose second factor is taken away. */
export const resetFactorSchema = z.strictObject({ userId: z.uuid() });
/** The user whose second factor is taken away. */
export type ResetFactor = z.infer<typeof resetFactorSchema>;

/** What an app has to be told to make codes. */
export const begunFactorSchema = z.object({
  /** What the picture says. */
  url: z.string(),
  /** The shared key, for typing. */
  key: z.string(),
});
/** What an app has to be told to make codes. */
export type BegunFactor = z.infer<typeof begunFactorSchema>;

/** How somebody's second factor stands. */
export const factorStateSchema = z.object({
  isOn: z.boolean(),
  /** Whether their role asks for one. */
  isRequired: z.boolean(),
  recoveryCodesLeft: z.int(),
});
/** How somebody's second factor stands. */
export type FactorState = z.infer<typeof factorStateSchema>;
