import { createHash } from "node:crypto";
import pg from "pg";
import { migrate } from "../migrate/index.ts";
import { readMigrations } from "../migrate/migration-files.ts";
import type { TestServer } from "./test-server.ts";

const TEMPLATE_LOCK = 7_205_103;

/** Makes the migrated template on a server, unless these very migrations have one there already. */
export async function createTemplate(url: string): Promise<TestServer> {
  const checksums = (await readMigrations()).map(({ checksum }) => checksum).join();
  const template = `gongji_template_${createHash("sha256").update(checksums).digest("hex").slice(0, 12)}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [TEMPLATE_LOCK]);
    const { rowCount } = await client.query(
      "SELECT 1 FROM pg_database WHERE datname = $1 AND datistemplate",
      [template],
    );
    if (rowCount === 0) {
      await client.query(`DROP DATABASE IF EXISTS ${template}`);
      await client.query(`CREATE DATABASE ${template}`);
      await migrate(withDatabase(url, template));
      await client.query(`ALTER DATABASE ${template} IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    }
    return { url, template };
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
