/** Whether an API key opens anything. */
export type ApiKeyState = "active" | "expired" | "revoked";

/** When an API key stops opening anything. */
export interface ApiKeyLife {
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A key is active until it is revoked or its time is over, whichever is first; that it was revoked says more. */
export function apiKeyState({ expiresAt, revokedAt }: ApiKeyLife, now: Date): ApiKeyState {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && expiresAt <= now ? "expired" : "active";
}
