import type { Hmac } from "@gongji/domain/access";
import { ownUserId, type PasswordChangeContext, type SignedIn } from "../account/index.ts";
import { refuse } from "../problem-error.ts";

/** What commands on second factors need besides. */
export interface FactorContext extends PasswordChangeContext {
  readonly hmacSha1: Hmac;
  /** Makes a text unreadable for whoever has only the database, and readable again. */
  readonly seal: (text: string) => string;
  readonly unseal: (sealed: string) => string;
}

/** Counts a try to prove who somebody is. @throws ProblemError rate.too_many_requests */
export async function countProof(context: FactorContext, userId: string): Promise<void> {
  const retryAfterSeconds = await context.countProof(userId);
  if (retryAfterSeconds !== null) refuse({ code: "rate.too_many_requests", retryAfterSeconds });
}

/**
 * Lets somebody go on who knows their password. Answers their id.
 * @throws ProblemError user.wrong_password, rate.too_many_requests
 */
export async function provePassword(
  context: FactorContext,
  { actor }: SignedIn,
  password: string,
): Promise<string> {
  const userId = ownUserId(actor);
  await countProof(context, userId);
  const known = await context.unitOfWork.run(({ users }) => users.passwordHash(userId));
  if (known === null || !(await context.verifyPassword(password, known))) {
    refuse({ code: "user.wrong_password" });
  }
  return userId;
}

/** The shared key of a sealed one. */
export function openKey(context: FactorContext, sealedKey: string): Uint8Array {
  return Uint8Array.from(context.unseal(sealedKey).match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

/** A shared key as it is kept. */
export function sealKey(context: FactorContext, key: Uint8Array): string {
  return context.seal([...key].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
}
