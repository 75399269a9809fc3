import type { Readable } from "node:stream";
import type pg from "pg";
import { to as copyTo } from "pg-copy-streams";
import { connectOrExplain } from "../migrate/index.ts";
import type { BackedUpTable, DatabaseBackup } from "./database-backup.ts";

/**
 * What is true only for a while is left out: who is signed in or at work, what was counted against them, statistics of
 * jobs. After a restore everybody signs in again.
 */
const LEFT_OUT =
  "'_prisma_migrations', 'session', 'verification', 'rate_limit', 'related_worker', 'presence'";
const KEPT_OF_JOBS = "'queue', 'schedule', 'subscription', 'job_common', 'job_dependency'";
const TABLES = `
  SELECT c.oid::regclass::text AS name, array_agg(quote_ident(a.attname) ORDER BY a.attnum) AS columns
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
  WHERE c.relkind = 'r' AND (n.nspname = 'public' AND c.relname NOT IN (${LEFT_OUT})
    OR n.nspname = 'pgboss' AND c.relname IN (${KEPT_OF_JOBS}))
  GROUP BY c.oid ORDER BY 1`;
const SEQUENCES = `
  SELECT c.oid::regclass::text AS name, pg_sequence_last_value(c.oid)::text AS last
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'S' AND n.nspname IN ('public', 'pgboss') ORDER BY 1`;
const MIGRATIONS = `
  SELECT migration_name AS name, checksum FROM _prisma_migrations
  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`;

/**
 * Reads a whole database as it is at one moment, while others go on writing. `begin` is told what there is, then `table`
 * is given each table's rows, in PostgreSQL's own text format; the next follows when the one before is taken.
 */
export async function dumpDatabase(
  url: string,
  {
    begin,
    table: take,
  }: {
    readonly begin: (backup: DatabaseBackup) => Promise<void>;
    readonly table: (table: BackedUpTable, rows: Readable) => Promise<void>;
  },
): Promise<void> {
  const client = await connectOrExplain(url);
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    await client.query("SET LOCAL statement_timeout = 0");
    const backup = await describe(client);
    await begin(backup);
    for (const table of backup.tables) {
      const copy = `COPY ${table.name} (${table.columns.join(", ")}) TO STDOUT`;
      await take(table, client.query(copyTo(copy)));
    }
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

async function describe(client: pg.Client): Promise<DatabaseBackup> {
  const { rows: migrations } = await client.query<DatabaseBackup["migrations"][number]>(MIGRATIONS);
  const { rows: sequences } = await client.query<DatabaseBackup["sequences"][number]>(SEQUENCES);
  const { rows: found } = await client.query<Omit<BackedUpTable, "rows">>(TABLES);
  const { rows: images } = await client.query<DatabaseBackup["images"][number]>(
    "SELECT id, width FROM image ORDER BY id",
  );
  const tables: BackedUpTable[] = [];
  for (const { name, columns } of found) {
    const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${name}`);
    tables.push({ name, columns, rows: rows[0]?.count ?? 0 });
  }
  return { migrations, tables, sequences, images };
}
