export { createPublishedPool, type PublishedPoolOptions } from "./create-published-pool.ts";
export { createPublishedReader } from "./published-reader.ts";
export { PublicRoleTooPowerful, verifyPublicRole } from "./verify-public-role.ts";
