import { createHash } from "node:crypto";

/** How often one may try; windows in seconds. */
export const SIGN_IN_LIMITS = {
  /** Sign-ins from one address: an office of editors shares one. */
  byAddress: { window: 60, max: 10 },
  /** Sign-ins to one account from wherever: few enough that guessing leads nowhere. */
  byAccount: { window: 15 * 60, max: 20 },
  /** Tries of somebody signed in to prove once more that it is them. */
  proof: { window: 15 * 60, max: 10 },
  anything: { window: 60, max: 300 },
} as const;

/** What attempts on one account are counted under; the address itself is not stored. */
export function accountAttemptKey(email: string): string {
  return `account:${createHash("sha256").update(email.trim().toLowerCase()).digest("hex")}`;
}
