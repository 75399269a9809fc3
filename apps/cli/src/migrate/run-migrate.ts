import { withDatabase } from "../database/with-database.ts";
import { ensureSearch } from "../search/ensure-search.ts";
import { storeSeeds } from "../seeds/store-seeds.ts";

/** Migrates (opening a database does), seeds if asked to, and brings what search reads up to date. */
export async function runMigrate(options: { readonly seed?: boolean; readonly data: string }): Promise<void> {
  await withDatabase(options, async (databaseUrl) => {
    console.log("The database is up to date.");
    const log = (line: string) => console.log(line);
    if (options.seed) {
      const { articles } = await storeSeeds({ databaseUrl, log });
      log(articles === 0 ? "The seeds were there already." : `${articles} articles were published.`);
    }
    await ensureSearch(databaseUrl, log);
  });
}
