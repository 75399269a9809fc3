import type { Database } from "@gongji/database";
import { countAttempt, hashPassword, verifyPassword } from "@gongji/database/identity";
import { SIGN_IN_LIMITS } from "./sign-in-limits.ts";

/** How somebody who is signed in proves once more who they are, and how often they may try. */
export function createProofs(database: Database, now: () => Date) {
  return {
    hashPassword,
    verifyPassword,
    countProof: async (userId: string) =>
      (await countAttempt(database, `proof:${userId}`, SIGN_IN_LIMITS.proof, now())).retryAfter,
  };
}
