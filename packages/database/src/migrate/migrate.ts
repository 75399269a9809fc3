import pg from "pg";
import { StartProblem } from "../embedded/start-problem.ts";
import { connectOrExplain } from "./connection-problem.ts";
import { type MigrationFile, prismaFolder, readMigrations, toMigrationList } from "./migration-files.ts";
import { withSchemaEngine } from "./schema-engine.ts";

/** Any number will do, other than the one Prisma's own tools use. */
const MIGRATION_LOCK = 7_205_102;

/** What the database says of one migration. */
interface AppliedMigration {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/** The migrations of this code, held against those of a database. */
export interface MigrationState {
  /** Not in the database yet. */
  readonly pending: readonly string[];
  /** In the database, but with another text than here. */
  readonly edited: readonly string[];
  /** In the database, but not here: it was used by newer code. */
  readonly unknown: readonly string[];
}

/**
 * Brings a database up to date and returns the names of the migrations that were applied. Each is applied whole
 * or not at all, and recorded where `prisma migrate deploy` records it. Replicas that start together wait for
 * one another. With `until`, later migrations than the named one are left for another time.
 */
export async function migrate(
  url: string,
  { folder = prismaFolder, until }: { readonly folder?: string; readonly until?: string } = {},
): Promise<readonly string[]> {
  const client = await connectOrExplain(url);
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const all = await readMigrations(folder);
    const migrations = until === undefined ? all : all.filter(({ name }) => name <= until);
    const state = await compareMigrations(client, migrations);
    if (state.edited.length > 0) {
      throw failed(
        `The migration ${state.edited[0]} was changed after this database had taken it in: restore its text, or begin with a fresh database.`,
      );
    }
    if (state.pending.length === 0) return [];
    return await apply(url, client, migrations);
  } finally {
    await client.end();
  }
}

/** What `migrate` would do, and what it cannot know. */
export async function readMigrationState(url: string): Promise<MigrationState> {
  const client = await connectOrExplain(url);
  try {
    return await compareMigrations(client, await readMigrations());
  } finally {
    await client.end();
  }
}

async function compareMigrations(
  client: pg.Client,
  migrations: readonly MigrationFile[],
): Promise<MigrationState> {
  const applied = await readApplied(client);
  return {
    pending: migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    edited: migrations
      .filter(({ name, checksum }) => (applied.get(name) ?? checksum) !== checksum)
      .map(({ name }) => name),
    unknown: [...applied.keys()].filter((name) => !migrations.some((migration) => migration.name === name)),
  };
}

async function readApplied(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  if (!(await hasMigrationTable(client))) return new Map();
  const { rows } = await client.query<AppliedMigration>(
    "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return new Map(
    rows.filter((row) => row.finished_at !== null).map((row) => [row.migration_name, row.checksum]),
  );
}

async function apply(
  url: string,
  client: pg.Client,
  migrations: readonly MigrationFile[],
): Promise<readonly string[]> {
  try {
    const { appliedMigrationNames } = await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({
        migrationsList: toMigrationList(migrations),
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    return appliedMigrationNames;
  } catch (error) {
    throw await explainMigrationFailure(client, migrations, error);
  }
}

/** The script was one transaction, so a migration that failed left nothing behind and may be tried again. */
async function explainMigrationFailure(
  client: pg.Client,
  migrations: readonly MigrationFile[],
  error: unknown,
): Promise<StartProblem> {
  const name = await forgetFailed(client);
  const sql = migrations.find((migration) => migration.name === name)?.sql ?? "";
  const reason = (error instanceof Error ? error.message : String(error)).split("\n")[0];
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN;
  const line = Number.isInteger(position) ? `, line ${sql.slice(0, position).split("\n").length}` : "";
  return failed(name === undefined ? `${reason}.` : `${name}${line}: ${reason}.`, error);
}

async function forgetFailed(client: pg.Client): Promise<string | undefined> {
  if (!(await hasMigrationTable(client))) return undefined;
  const { rows } = await client.query<{ migration_name: string }>(
    "UPDATE _prisma_migrations SET rolled_back_at = now() " +
      "WHERE finished_at IS NULL AND rolled_back_at IS NULL RETURNING migration_name",
  );
  return rows[0]?.migration_name;
}

async function hasMigrationTable(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  return rows[0]?.found === true;
}

function failed(reason: string, cause?: unknown): StartProblem {
  return new StartProblem("migration_failed", `The database could not be brought up to date. ${reason}`, {
    cause,
  });
}
