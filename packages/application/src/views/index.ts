export * from "./change-view.ts";
export { listViews } from "./list-views.ts";
export * from "./save-view.ts";
export * from "./view-commands.ts";
