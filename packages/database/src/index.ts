export { createCommandContext } from "./connection/create-command-context.ts";
export { createDatabase, type Database } from "./connection/create-database.ts";
export { createUnitOfWork } from "./connection/create-unit-of-work.ts";
export { createEditorReader } from "./editing/editor-reader.ts";
export { createIsMigrated } from "./migrate/create-is-migrated.ts";
export { nextPlannedAt } from "./workflow/next-planned-at.ts";
