import { reindexSearch } from "@gongji/application";
import { createCommandContext, createDatabase } from "@gongji/database";

/** Between two lines of progress. */
const REPORT_EVERY = 1_000;

/**
 * Makes the search entries that are missing or were made by an older version, and answers how many. Cut short, the next
 * call goes on where it stopped. `all` makes every entry again.
 */
export async function ensureSearch(
  databaseUrl: string,
  log: (line: string) => void,
  { all = false }: { readonly all?: boolean } = {},
): Promise<number> {
  const database = createDatabase(databaseUrl, { poolSize: 1 });
  const context = createCommandContext(database);
  try {
    let told = 0;
    const report = ({ done, total }: { readonly done: number; readonly total: number }) => {
      if (done < total && done - told < REPORT_EVERY) return;
      told = done;
      log(`已编入搜索 ${done}/${total} 篇 Indexed ${done} of ${total} articles for search`);
    };
    return await reindexSearch(context, { all, report });
  } finally {
    await database.$disconnect();
  }
}
