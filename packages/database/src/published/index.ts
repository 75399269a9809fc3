export { isUnavailable } from "../connection/is-unavailable.ts";
export { createPublishedPool, type PublishedPoolOptions } from "./create-published-pool.ts";
export { createPublishedReader } from "./published-reader.ts";
export { PublicRoleTooPowerful } from "./verify-public-role.ts";
