import { join } from "node:path";
import { findRunningServer } from "@gongji/database/embedded";
import { migrate } from "@gongji/database/migrate";
import { givenDatabaseUrl } from "../env.ts";
import { openDatabase } from "./open-database.ts";

/**
 * Runs a command on the database of an installation: the one DATABASE_URL names, the embedded one of a `start`
 * that is running, or the embedded one started for the time of the command. It is brought up to date before, unless
 * `prepare` does something else.
 */
export async function withDatabase<T>(
  options: { readonly data: string },
  work: (databaseUrl: string) => Promise<T>,
  prepare: (databaseUrl: string) => Promise<unknown> = migrate,
): Promise<T> {
  const dataDir = join(options.data, "postgres");
  const running = givenDatabaseUrl() === undefined ? await findRunningServer(dataDir) : undefined;
  if (running !== undefined) {
    await prepare(running);
    return work(running);
  }
  const database = await openDatabase({ dataDir, prepare });
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}
