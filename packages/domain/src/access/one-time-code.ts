import { base32 } from "./base32.ts";

/** How long a code is the current one. */
export const CODE_STEP_SECONDS = 30;
/** How many digits a code has. */
export const CODE_DIGITS = 6;
/** How many bytes a shared key has, as RFC 4226 recommends. */
export const FACTOR_KEY_BYTES = 20;

/** HMAC-SHA-1, which those apps use; what makes hashes is not the domain's. */
export type Hmac = (key: Uint8Array, message: Uint8Array) => Uint8Array;

/** The step a moment belongs to. */
export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1_000 / CODE_STEP_SECONDS);
}

/** The code of a step (RFC 6238 over RFC 4226). */
export function codeOfStep(key: Uint8Array, step: number, hmac: Hmac): string {
  const message = new Uint8Array(8);
  new DataView(message.buffer).setBigUint64(0, BigInt(step));
  const hash = hmac(key, message);
  const offset = (hash.at(-1) ?? 0) & 0x0f;
  const word = new DataView(hash.buffer, hash.byteOffset, hash.byteLength).getUint32(offset) & 0x7fffffff;
  return (word % 10 ** CODE_DIGITS).toString().padStart(CODE_DIGITS, "0");
}

/**
 * The step a code is of: the present one, or one to either side for clocks that differ. Null when it is none of them,
 * or of a step of which, or after which, a code has been taken already: no code is good twice.
 */
export function acceptedStep(
  code: string,
  factor: { readonly key: Uint8Array; readonly lastStep: number },
  now: Date,
  hmac: Hmac,
): number | null {
  const present = stepAt(now);
  const steps = [present - 1, present, present + 1].filter((step) => step > factor.lastStep);
  return steps.find((step) => codeOfStep(factor.key, step, hmac) === code) ?? null;
}

/** What an authenticator app reads from the picture. */
export function factorUrl(key: Uint8Array, account: string): string {
  const issuer = "Gongji";
  return `otpauth://totp/${issuer}:${encodeURIComponent(account)}?secret=${base32(key)}&issuer=${issuer}&digits=${CODE_DIGITS}&period=${CODE_STEP_SECONDS}`;
}
