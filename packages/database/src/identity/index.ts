export type { Database } from "../connection/create-database.ts";
export { createAuthStorage } from "./auth-storage.ts";
export { type AttemptLimit, countAttempt } from "./count-attempt.ts";
export { findSessionActor, type SessionActor } from "./find-session-actor.ts";
export { isSuspended } from "./is-suspended.ts";
export { hashPassword, verifyPassword } from "./password-hasher.ts";
