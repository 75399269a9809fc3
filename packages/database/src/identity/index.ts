export { createAuthStorage } from "./auth-storage.ts";
export { findSessionActor, type SessionActor } from "./find-session-actor.ts";
export { hashPassword } from "./password-hasher.ts";
