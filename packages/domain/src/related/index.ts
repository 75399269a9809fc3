export * from "./related-list.ts";
