import type { Database } from "../connection/create-database.ts";
import { readMigrations } from "./migration-files.ts";

/**
 * Tells whether a database has taken in every migration of this code. It may have more: those of newer code that is
 * being rolled out. Asked until it is so, and not again.
 */
export function createIsMigrated(database: Database): () => Promise<boolean> {
  let isMigrated = false;
  return async () => {
    if (isMigrated) return true;
    const [here, there] = await Promise.all([
      readMigrations(),
      database.$queryRaw<{ name: string }[]>`
        SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    ]);
    const applied = new Set(there.map(({ name }) => name));
    isMigrated = here.every(({ name }) => applied.has(name));
    return isMigrated;
  };
}
