import type { Command } from "commander";
import { dataOption } from "../start/options.ts";

interface ImportCommandOptions {
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly data: string;
}

/** `gongji import`: pages of an old site become drafts with their related lists. */
export function addImportCommand(program: Command): void {
  program
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
}
