export * from "./index-article.ts";
export * from "./reindex-search.ts";
