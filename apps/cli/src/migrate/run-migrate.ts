import { withDatabase } from "../database/with-database.ts";
import { storeSeeds } from "../seeds/store-seeds.ts";

/** Migrates (opening a database does), seeds if asked to, and says where the database stands. */
export async function runMigrate(options: { readonly seed?: boolean; readonly data: string }): Promise<void> {
  await withDatabase(options, async (databaseUrl) => {
    console.log("The database is up to date.");
    if (!options.seed) return;
    const { articles } = await storeSeeds({ databaseUrl, log: (line) => console.log(line) });
    console.log(articles === 0 ? "The seeds were there already." : `${articles} articles were published.`);
  });
}
