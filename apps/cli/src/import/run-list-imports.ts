import { listImportRuns } from "@gongji/application";
import { createDatabase, createEditorReader } from "@gongji/database";
import { PLATFORM } from "@gongji/domain/article";
import { withDatabase } from "../database/with-database.ts";

const SHOWN_MAX = 20;

/** Prints the latest runs, newest first, one a line. */
export async function runListImports(options: { readonly data: string }): Promise<void> {
  await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      const { items } = await listImportRuns(createEditorReader(database), PLATFORM, { limit: SHOWN_MAX });
      for (const {
        runId,
        startedAt,
        startedBy,
        pages,
        stubs,
        undoneAt,
        removedPages,
        removedStubs,
      } of items) {
        const came = undoneAt
          ? `undone ${undoneAt}: ${removedPages} pages and ${removedStubs} stubs removed, ${pages} pages left`
          : `${pages} pages, ${stubs} stubs`;
        console.log([runId, startedAt, startedBy?.name ?? "command line", came].join("  "));
      }
    } finally {
      await database.$disconnect();
    }
  });
}
