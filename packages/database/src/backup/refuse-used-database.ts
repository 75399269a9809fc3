import type pg from "pg";
import type { DatabaseBackup } from "./database-backup.ts";
import { RestoreProblem } from "./restore-problem.ts";

/** Tables that hold something as soon as anybody or any seed has used the platform. */
const TELLING = ["article", '"user"', "region", "policy_document", "audit_event", "image"];

/**
 * Refuses a database somebody has used: nothing is ever overwritten. One that was only brought to the version of the
 * backup is as good as an empty one.
 * @throws RestoreProblem
 */
export async function refuseUsedDatabase(client: pg.Client, { migrations }: DatabaseBackup): Promise<void> {
  const { rows: tables } = await client.query<{ name: string }>(
    "SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace",
  );
  if (tables.length === 0) return;
  for (const table of TELLING) {
    if (!tables.some(({ name }) => name === table)) continue;
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
    const count = rows[0]?.count ?? 0;
    if (count > 0) {
      throw new RestoreProblem(
        `The database is not empty: it holds ${count} rows of ${table.replaceAll('"', "")}. ` +
          "Nothing is overwritten: name an empty database with DATABASE_URL, or another folder with --data.",
      );
    }
  }
  const applied = await client
    .query<{ name: string }>(
      "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1",
    )
    .then(({ rows }) => rows.map(({ name }) => name))
    .catch(() => null);
  if (applied === null || applied.some((name, index) => migrations[index]?.name !== name)) {
    throw new RestoreProblem(
      "The database is not empty: it has tables that are not of the backup's version. " +
        "Name an empty database with DATABASE_URL, or another folder with --data.",
    );
  }
}
