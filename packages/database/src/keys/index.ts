export { followOperations } from "../announcements/follow-operations.ts";
export type { Database } from "../connection/create-database.ts";
export { type KnownKey, loadKnownKeys, recordKeyUse } from "./known-keys.ts";
