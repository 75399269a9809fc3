export { rankOnce } from "./rank-once.ts";
export { REBUILD_KEY } from "./rank-related.ts";
