import type { Command } from "commander";
import { dataOption } from "../start/options.ts";

/** `gongji search reindex`: makes what search reads of the listed articles again where it is missing or old. */
export function addSearchCommand(program: Command): void {
  const search = program.command("search").description("what readers' search is made of");
  search
    .command("reindex")
    .description("make the search entries again that are missing or were made by an older version")
    .option("--all", "make every entry again: names of places have changed")
    .addOption(dataOption())
    .action(async (options: { readonly all?: boolean; readonly data: string }) => {
      const { runReindex } = await import("./run-reindex.ts");
      await runReindex(options);
    });
}
