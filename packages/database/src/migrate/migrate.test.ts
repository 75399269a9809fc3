import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing/index.ts";
import { diffSchema, migrate, prismaFolder, readMigrationState } from "./index.ts";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), "gongji-migrations-"));
  await cp(prismaFolder, folder, { recursive: true });
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, "migrations", name), { recursive: true });
  await writeFile(join(folder, "migrations", name, "migration.sql"), sql);
}

test("the migrations make what prisma/schema says, besides what they declare as made by hand", async () => {
  expect(await diffSchema(database.url)).toBe("");
});

test("a change of the database that nobody wrote down is found", async () => {
  await query('ALTER TABLE "article" ADD COLUMN "forgotten" text');
  expect(await diffSchema(database.url)).toContain('DROP COLUMN "forgotten"');
});

test("a database that is up to date has nothing to apply", async () => {
  expect(await migrate(database.url)).toEqual([]);
  expect(await readMigrationState(database.url)).toEqual({ pending: [], edited: [], unknown: [] });
});

test("replicas that start together apply a migration once", async () => {
  await addMigration("29990101000000_more", "CREATE TABLE more (id int); SELECT pg_sleep(0.2);");
  const applied = await Promise.all([1, 2, 3].map(() => migrate(database.url, { folder })));
  expect(applied.flat()).toEqual(["29990101000000_more"]);
});

test("a function with semicolons in its body arrives whole", async () => {
  const body = "CREATE FUNCTION two() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 2; END $$;";
  await addMigration("29990101000000_function", body);
  await migrate(database.url, { folder });
  expect(await query("SELECT two() AS two")).toEqual([{ two: 2 }]);
});

test("a migration that fails leaves nothing behind, says its line, and can be corrected", async () => {
  const name = "29990101000000_wrong";
  await addMigration(name, "CREATE TABLE half (id int);\n\nALTER TABLE nowhere ADD COLUMN id int;\n");
  await expect(migrate(database.url, { folder })).rejects.toMatchObject({
    code: "migration_failed",
    message: expect.stringMatching(/^[^\n]*29990101000000_wrong[^\n]*"nowhere" does not exist[^\n]*$/),
  });
  expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  await addMigration(name, "CREATE TABLE half (id int);");
  expect(await migrate(database.url, { folder })).toEqual([name]);
});

test("a migration changed after it was applied is refused", async () => {
  await addMigration("29990101000000_more", "CREATE TABLE more (id int);");
  await migrate(database.url, { folder });
  await addMigration("29990101000000_more", "CREATE TABLE more (id bigint);");
  await expect(migrate(database.url, { folder })).rejects.toMatchObject({
    code: "migration_failed",
    message: expect.stringContaining("29990101000000_more was changed"),
  });
});

test("what Prisma's own command line would read is there: a finished row with the file's checksum", async () => {
  const rows = await query(
    "SELECT finished_at IS NOT NULL AS finished, length(checksum) AS length FROM _prisma_migrations",
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toEqual({ finished: true, length: 64 });
});
