import { hashPassword as hash } from "better-auth/crypto";

/** Hashes a password the way sign-in will compare it (scrypt, salted). */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password);
}
