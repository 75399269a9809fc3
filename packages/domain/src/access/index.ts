export * from "./api-key.ts";
export * from "./api-key-scope.ts";
export * from "./api-key-state.ts";
