import { ProblemError, undoImport } from "@gongji/application";
import { createCommandContext, createDatabase } from "@gongji/database";
import { PLATFORM } from "@gongji/domain/article";
import { z } from "zod";
import { withDatabase } from "../database/with-database.ts";

const REFUSALS: Record<string, string> = {
  "import.run_not_found": "there is no such run; `gongji import runs` names them.",
  "import.already_undone": "the run has been undone already.",
};

/** Undoes a run and says what went and what stayed; false when it could not be undone. */
export async function runUndoImport(run: string, options: { readonly data: string }): Promise<boolean> {
  const runId = z.uuid().safeParse(run);
  if (!runId.success) {
    console.error(`gongji: ${run} is no id; \`gongji import runs\` names them.`);
    return false;
  }
  return await withDatabase(options, async (databaseUrl) => {
    const database = createDatabase(databaseUrl, { poolSize: 1 });
    try {
      const done = await undoImport(createCommandContext(database), PLATFORM, runId.data);
      console.log(
        `${done.removedPages} pages and ${done.removedStubs} stubs removed, ${done.emptiedStubs} stubs emptied again.`,
      );
      const why = { changed: "changed since", linked: "linked to by what stays" };
      for (const { articleId, title, because } of done.kept)
        console.log(`  kept ${articleId} ${title} (${why[because]})`);
      return true;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      console.error(`gongji: ${REFUSALS[error.problem.code] ?? error.problem.code}`);
      return false;
    } finally {
      await database.$disconnect();
    }
  });
}
