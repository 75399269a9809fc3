export * from "./kinds.ts";
export * from "./registry.ts";
