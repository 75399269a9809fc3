import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { fillPublished } from "@gongji/database/published/testing";
import pg from "pg";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const FILLED_BY = ["prisma/migrations/*/migration.sql", "packages/database/src/published/testing/*.ts"];
/** Changes whenever what the cluster is filled with does. */
const fingerprint = globSync(FILLED_BY, { cwd: root })
  .sort()
  .reduce((hash, file) => hash.update(readFileSync(join(root, file))), createHash("sha256"))
  .digest("hex")
  .slice(0, 12);
const folder = join(tmpdir(), "gongji-bench");

/**
 * Starts a PostgreSQL with the seeds and so many generated articles. Filling a million takes minutes, so what was
 * filled is kept in the temporary folder, and used again as long as the migrations are the same. What changes the rows
 * names its purpose and has one of its own.
 */
export async function startFilledCluster(
  articles: number,
  relatedCount: number,
  purpose = "",
): Promise<EmbeddedPostgres> {
  const dataDir = join(folder, `${purpose}${articles}-${relatedCount}-${fingerprint}`);
  const mark = join(dataDir, "filled");
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (!existsSync(mark)) {
    for (const old of await readdir(folder)) {
      if (old.startsWith(`${purpose}${articles}-`)) await rm(join(folder, old), { recursive: true });
    }
    process.stderr.write(`Filling ${articles} articles …\n`);
    const server = await startEmbeddedPostgres({ dataDir, durable: false });
    try {
      await fill(server.url, articles, relatedCount);
    } finally {
      await server.stop();
    }
    await writeFile(mark, "");
  }
  return await startEmbeddedPostgres({ dataDir });
}

async function fill(url: string, articles: number, relatedCount: number): Promise<void> {
  await migrate(url);
  const env = { ...process.env, DATABASE_URL: url };
  await promisify(execFile)(process.execPath, ["apps/cli/src/main.ts", "migrate", "--seed"], {
    cwd: root,
    env,
  });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("ALTER SYSTEM SET shared_buffers = '512MB'");
    await fillPublished(client, { count: articles, relatedCount });
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}
