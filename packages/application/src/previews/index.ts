export * from "./create-preview-link.ts";
export * from "./get-preview.ts";
export * from "./preview-answer.ts";
export * from "./preview-claims.ts";
