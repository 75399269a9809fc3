import type { Command } from "commander";
import { dataOption } from "../start/options.ts";

/** `gongji migrate`: brings the database up to date; with `--seed` an empty one gets its first content. */
export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("bring the database up to date (DATABASE_URL, or this installation's own)")
    .option("--seed", "load the seeds into a database that has no articles yet")
    .addOption(dataOption())
    .action(async (options: { readonly seed?: boolean; readonly data: string }) => {
      const { runMigrate } = await import("./run-migrate.ts");
      await runMigrate(options);
    });
}
