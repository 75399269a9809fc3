export { connectOrExplain, type DatabasePlace, describePlace } from "./connection-problem.ts";
export { diffSchema, readHandMadeNames } from "./diff-schema.ts";
export { type MigrationState, migrate, readMigrationState } from "./migrate.ts";
