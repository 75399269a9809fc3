export { connectOrExplain, type DatabasePlace, describePlace } from "./connection-problem.ts";
export { diffMigrations } from "./diff-migrations.ts";
export { diffSchema, readHandMadeNames } from "./diff-schema.ts";
export { type MigrationState, migrate, readMigrationState } from "./migrate.ts";
export { prismaFolder } from "./migration-files.ts";
