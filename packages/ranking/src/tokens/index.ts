export * from "./search-query.ts";
export * from "./search-tokens.ts";
