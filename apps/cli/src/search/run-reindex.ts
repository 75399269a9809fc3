import { withDatabase } from "../database/with-database.ts";
import { ensureSearch } from "./ensure-search.ts";

/** Brings the search entries of a database up to date and says what that came to. */
export async function runReindex(options: { readonly all?: boolean; readonly data: string }): Promise<void> {
  await withDatabase(options, async (databaseUrl) => {
    const made = await ensureSearch(databaseUrl, (line) => console.log(line), { all: options.all === true });
    if (made === 0) console.log("Every listed article can be found as it is.");
  });
}
