import type { Command } from "commander";
import { dataOption } from "../start/options.ts";

interface ImportCommandOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly data: string;
}

/** `gongji import`: pages of an old site become drafts with their related lists. */
export function addImportCommand(program: Command): void {
  const command = program
    .command("import")
    .description("bring pages in as drafts: text or HTML, UTF-8, GB18030 or Big5")
    .argument("<path...>", "pages, or folders of pages (.html .htm .xhtml .txt .md)")
    .option("--dry-run", "read and report only; needs no database")
    .option("--json", "print one JSON object a page")
    .addOption(dataOption())
    .action(async (paths: string[], options: ImportCommandOptions) => {
      const { runImport } = await import("./run-import.ts");
      const { pages, failed } = await runImport(paths, options);
      if (failed > 0 || pages === 0) process.exitCode = 1;
    });
  command
    .command("runs")
    .description("the latest runs: their ids, what came of them, and whether they were undone")
    .addOption(dataOption())
    .action(async (options: { readonly data: string }) => {
      const { runListImports } = await import("./run-list-imports.ts");
      await runListImports(options);
    });
  command
    .command("undo")
    .description("take a whole run back, but for what somebody has changed or linked to since")
    .argument("<run>", "the id the import printed")
    .addOption(dataOption())
    .action(async (run: string, options: { readonly data: string }) => {
      const { runUndoImport } = await import("./run-undo-import.ts");
      if (!(await runUndoImport(run, options))) process.exitCode = 1;
    });
}
