import type { Expiry, ExpiryKind } from "@gongji/application/ports";
import type { WithdrawalKind } from "@gongji/domain/article";

/** What is left of an article that expires; the table holds nothing else. */
export function toExpiryKind(kind: WithdrawalKind | null): ExpiryKind | null {
  return kind === "redirect" ? null : kind;
}

/** An expiry from its two columns; null when there is none. */
export function toExpiry(at: Date | null, kind: WithdrawalKind | null): Expiry | null {
  const known = toExpiryKind(kind);
  return at === null || known === null ? null : { at, kind: known };
}
