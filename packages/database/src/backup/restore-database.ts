import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { connectOrExplain, migrate } from "../migrate/index.ts";
import { readMigrations } from "../migrate/migration-files.ts";
import type { BackedUpTable, DatabaseBackup } from "./database-backup.ts";
import { refuseUsedDatabase } from "./refuse-used-database.ts";
import { RestoreProblem } from "./restore-problem.ts";

export { RestoreProblem } from "./restore-problem.ts";

/** Foreign keys, which are taken off while rows come in in any order, and checked as a whole afterwards. */
const FOREIGN_KEYS = `
  SELECT c.conrelid::regclass::text AS table, quote_ident(c.conname) AS name, pg_get_constraintdef(c.oid) AS definition
  FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
  WHERE c.contype = 'f' AND c.conparentid = 0 AND n.nspname IN ('public', 'pgboss')`;

/**
 * Fills an empty database with a backup, in one transaction: whole or not at all. It is brought to the version of the
 * backup first and to this one afterwards. `read` gives each table's rows to `load`, in any order, and whatever it does
 * besides has to succeed as well.
 * @throws RestoreProblem when the database is not empty, the backup is of a newer version, or is not whole
 */
export async function restoreDatabase(
  url: string,
  backup: DatabaseBackup,
  read: (load: (table: BackedUpTable, rows: Readable) => Promise<void>) => Promise<void>,
): Promise<void> {
  const last = await knownVersion(backup);
  const client = await connectOrExplain(url);
  try {
    await refuseUsedDatabase(client, backup);
    await migrate(url, { until: last });
    await client.query("BEGIN");
    await client.query("SET LOCAL statement_timeout = 0");
    await fill(client, backup, read);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  } finally {
    // What was not committed is gone with the connection.
    await client.end();
  }
  await migrate(url);
}

/** The last migration of the backup, when this code knows them all. */
async function knownVersion({ migrations }: DatabaseBackup): Promise<string> {
  const known = await readMigrations();
  for (const [index, { name, checksum }] of migrations.entries()) {
    if (known[index]?.name !== name || known[index].checksum !== checksum) {
      throw new RestoreProblem(
        `The backup is of another version of Gongji: it has the migration ${name}, which this one ` +
          `${known.some((one) => one.name === name) ? "has in another place or with another text" : "does not have"}. ` +
          "Restore it with the version that made it, or a newer one.",
      );
    }
  }
  return migrations.at(-1)?.name ?? "";
}

async function fill(
  client: pg.Client,
  { tables, sequences }: DatabaseBackup,
  read: Parameters<typeof restoreDatabase>[2],
): Promise<void> {
  const names = tables.map(({ name }) => name);
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(
    FOREIGN_KEYS,
  );
  for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  for (const name of names) await client.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  // What migrations put in themselves is in the backup as it became.
  await client.query(`TRUNCATE ${names.join(", ")}`);
  const missing = new Set(names);
  await read(async (table, rows) => {
    const copy = client.query(copyFrom(`COPY ${table.name} (${table.columns.join(", ")}) FROM STDIN`));
    await pipeline(rows, copy);
    if (copy.rowCount !== table.rows) {
      throw new RestoreProblem(
        `The backup is not whole: it holds ${copy.rowCount} rows of ${table.name} and should hold ${table.rows}.`,
      );
    }
    missing.delete(table.name);
  });
  const [gone] = missing;
  if (gone !== undefined) throw new RestoreProblem(`The backup is not whole: the table ${gone} is missing.`);
  for (const { name, last } of sequences) {
    if (last !== null) await client.query("SELECT setval($1::regclass, $2)", [name, last]);
  }
  for (const name of names) await client.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
  for (const { table, name, definition } of keys)
    await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
}
