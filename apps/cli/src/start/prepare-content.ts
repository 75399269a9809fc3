import { rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import type { OpenDatabase } from "../database/open-database.ts";
import type { Installation } from "../installation/installation.ts";
import { ensureSignIns, type SignIn } from "../installation/sign-in.ts";

/** Loads the seeds and makes the sign-ins on the first start on a database; brings what search and related lists are made of up to date. */
export async function prepareContent(
  installation: Installation,
  database: OpenDatabase,
  log: (line: string) => void,
): Promise<readonly SignIn[]> {
  await ensureSeeds(installation, database.url, log);
  const { ensureSearch } = await import("../search/ensure-search.ts");
  await ensureSearch(database.url, log);
  const { ensureSuggestions } = await import("../related/ensure-suggestions.ts");
  await ensureSuggestions(database.url, log);
  return ensureSignIns(installation, database, async (signIns) => {
    const { storeUsers } = await import("../seeds/store-users.ts");
    return storeUsers(database.url, signIns);
  });
}

async function ensureSeeds(
  installation: Installation,
  databaseUrl: string,
  log: (line: string) => void,
): Promise<void> {
  // The mark stays behind when loading is cut short, and the next start goes on.
  const unfinished = join(installation.folder, "seeds-unfinished");
  const wasCutShort = (await stat(unfinished).catch(() => undefined)) !== undefined;
  if (!wasCutShort && !(await isEmpty(databaseUrl))) return;
  await writeFile(unfinished, "");
  const { storeSeeds } = await import("../seeds/store-seeds.ts");
  const { articles } = await storeSeeds({ databaseUrl, log });
  await rm(unfinished, { force: true });
  if (articles > 0) log(`已载入 ${articles} 篇文章 Loaded ${articles} articles`);
}

async function isEmpty(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ empty: boolean }>(
      "SELECT NOT EXISTS (SELECT FROM article) AND NOT EXISTS (SELECT FROM region) AS empty",
    );
    return rows[0]?.empty === true;
  } finally {
    await client.end();
  }
}
