export * from "./add-comment.ts";
export * from "./comment-dto.ts";
export * from "./list-comments.ts";
export * from "./resolve-comment.ts";
