import type { Command } from "commander";
import { dataOption } from "../start/options.ts";

/** `gongji backup` and `gongji restore`: everything an installation holds, in one file. */
export function addBackupCommands(program: Command): void {
  program
    .command("backup")
    .description("write the database and the images to one file, while others go on working")
    .argument("<file>", "a file that does not exist yet, e.g. gongji-2026-11-29.tar")
    .addOption(dataOption())
    .action(async (file: string, options: { readonly data: string }) => {
      const { runBackup } = await import("./run-backup.ts");
      if (!(await runBackup(file, options))) process.exitCode = 1;
    });
  program
    .command("restore")
    .description("fill an empty installation with a backup; nothing is ever overwritten")
    .argument("<file>", "what `gongji backup` wrote")
    .addOption(dataOption())
    .action(async (file: string, options: { readonly data: string }) => {
      const { runRestore } = await import("./run-restore.ts");
      if (!(await runRestore(file, options))) process.exitCode = 1;
    });
}
