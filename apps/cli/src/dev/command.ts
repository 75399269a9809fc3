import type { Command } from "commander";
import { addStartOptions, type StartOptions } from "../start/options.ts";

export function addDevCommand(program: Command): void {
  addStartOptions(program.command("dev"))
    .description("like start, but without a build: a changed file takes effect at once")
    .action(async (options: StartOptions) => {
      const { runGongji } = await import("../start/run-gongji.ts");
      await runGongji(options, "development");
    });
}
