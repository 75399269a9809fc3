export * from "./article-draft.ts";
export * from "./article-state.ts";
export * from "./body.ts";
export * from "./body-text.ts";
export * from "./merge-drafts.ts";
export * from "./permissions.ts";
export * from "./publish-blockers.ts";
export * from "./source.ts";
