import { hashPassword as hash, verifyPassword as verify } from "better-auth/crypto";

/** Hashes a password the way sign-in will compare it (scrypt, salted). */
export async function hashPassword(password: string): Promise<string> {
  return await hash(password);
}

/** Whether a password is the one a stored form was made of. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  return await verify({ password, hash: stored });
}
