export * from "./load-ranker.ts";
export * from "./ranker.ts";
export * from "./rebuild-suggestions.ts";
export { refreshSuggestions } from "./refresh-suggestions.ts";
