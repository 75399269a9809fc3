export * from "./api-key.ts";
export * from "./api-key-scope.ts";
export * from "./api-key-state.ts";
export * from "./base32.ts";
export * from "./one-time-code.ts";
