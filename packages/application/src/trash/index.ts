export * from "./list-trash.ts";
export * from "./purge-article.ts";
export * from "./trash-article.ts";
export * from "./trash-dto.ts";
