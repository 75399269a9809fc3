export * from "./fill-related.ts";
export * from "./related-list.ts";
