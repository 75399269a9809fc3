export { type BackedUpTable, type DatabaseBackup, databaseBackupSchema } from "./database-backup.ts";
export { dumpDatabase } from "./dump-database.ts";
export { RestoreProblem, restoreDatabase } from "./restore-database.ts";
