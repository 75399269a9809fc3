import { createCommandContext, createDatabase } from "@gongji/database";
import { withDatabase } from "../database/with-database.ts";
import { ensureTaxonomy } from "../seeds/ensure-taxonomy.ts";
import { type ImportTotals, importPages } from "./import-pages.ts";

/** Runs an import on this installation's database, or on none for a dry run, and sums it up. */
export async function runImport(
  paths: readonly string[],
  options: { readonly dryRun?: boolean; readonly json?: boolean; readonly data: string },
): Promise<ImportTotals> {
  const base = {
    paths,
    json: options.json === true,
    print: (line: string) => console.log(line),
    complain: (line: string) => console.error(`gongji: ${line}`),
  };
  const totals = options.dryRun
    ? await importPages({ ...base, context: null })
    : await withDatabase(options, async (databaseUrl) => {
        const database = createDatabase(databaseUrl, { poolSize: 2 });
        try {
          const context = createCommandContext(database);
          await ensureTaxonomy(context);
          return await importPages({ ...base, context });
        } finally {
          await database.$disconnect();
        }
      });
  summarise(totals, base.json, options.dryRun === true);
  return totals;
}

function summarise({ pages, failed, runId }: ImportTotals, json: boolean, dryRun: boolean): void {
  if (pages === 0 && failed === 0) {
    console.error(
      "gongji: no page was found. A folder is searched for .html, .htm, .xhtml, .txt and .md files.",
    );
  } else if (!json) {
    const unread = failed === 0 ? "" : `, ${failed} could not be read`;
    console.log(
      `${pages} ${pages === 1 ? "page" : "pages"} ${dryRun ? "read; nothing was written" : "in"}${unread}.`,
    );
    if (runId) console.log(`To take all of it back: gongji import undo ${runId}`);
  }
}
