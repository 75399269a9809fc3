import type { InvitationRecord } from "../ports/index.ts";

/** Whether an invitation opens anything, and why not. */
export function invitationState(
  { acceptedAt, revokedAt, expiresAt }: Pick<InvitationRecord, "acceptedAt" | "revokedAt" | "expiresAt">,
  now: Date,
): "open" | "expired" | "accepted" | "revoked" {
  if (acceptedAt !== null) return "accepted";
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "open";
}
