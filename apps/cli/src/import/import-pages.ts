import { importPage, startImport } from "@gongji/application";
import type { CommandContext } from "@gongji/application/ports";
import { PLATFORM } from "@gongji/domain/article";
import { findPages } from "./find-pages.ts";
import { pageJson, pageLines } from "./page-report.ts";
import { readPageAt, refusalText } from "./read-page-at.ts";

/** How an import is run. */
export interface ImportOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** Null reads and reports only. */
  readonly context: CommandContext | null;
  readonly print: (line: string) => void;
  /** Takes what went wrong with a file. */
  readonly complain: (line: string) => void;
}

/** How an import ended. */
export interface ImportTotals {
  readonly pages: number;
  readonly failed: number;
  /** The run that wrote something; null when none did. */
  readonly runId: string | null;
}

/** Brings in every page the paths name. A bad file is complained of and the rest goes on. */
export async function importPages(options: ImportOptions): Promise<ImportTotals> {
  const { context, json, print, complain } = options;
  const totals = { pages: 0, failed: 0 };
  let runId: string | null = null;
  const fail = (file: string, problem: string): void => {
    totals.failed += 1;
    complain(`${file}: ${problem}`);
    if (json) print(JSON.stringify({ file, error: problem }));
  };
  for await (const found of findPages(options.paths)) {
    const read = await readPageAt(found);
    if ("problem" in read) {
      fail(read.file, read.problem);
      continue;
    }
    const { file, page, source } = read;
    try {
      if (context) runId ??= await startImport(context, PLATFORM);
      const outcome =
        context && runId
          ? await importPage(context, PLATFORM, { runId, fileName: file, page, source })
          : null;
      totals.pages += 1;
      if (json) print(pageJson(file, page, outcome));
      else for (const line of pageLines(file, page, outcome)) print(line);
    } catch (error) {
      fail(file, refusalText(error));
    }
  }
  return { ...totals, runId };
}
