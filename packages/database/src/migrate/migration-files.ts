import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList, SchemasContainer } from "@prisma/schema-engine-wasm";

/** The folder with prisma/schema and prisma/migrations. */
export const prismaFolder: string = fileURLToPath(new URL("../../../../prisma/", import.meta.url));

/** A migration as it is written on disk; the checksum is the one Prisma keeps in `_prisma_migrations`. */
export interface MigrationFile {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** All migrations in the order in which they are applied. */
export async function readMigrations(folder: string = prismaFolder): Promise<readonly MigrationFile[]> {
  const entries = await readdir(join(folder, "migrations"), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, "migrations", name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** The migrations in the shape the schema engine takes. */
export function toMigrationList(
  migrations: readonly MigrationFile[],
  folder: string = prismaFolder,
): MigrationList {
  return {
    baseDir: join(folder, "migrations"),
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}

/** The schema's files in the shape the schema engine takes. */
export async function readSchema(folder: string = prismaFolder): Promise<SchemasContainer> {
  const names = (await readdir(join(folder, "schema"))).filter((name) => name.endsWith(".prisma")).sort();
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, "schema", name);
      return { path, content: await readFile(path, "utf8") };
    }),
  );
  return { files };
}
