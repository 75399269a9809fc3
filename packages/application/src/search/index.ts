export * from "./index-articles.ts";
export * from "./reindex-search.ts";
