import type { Command } from "commander";
import { addStartOptions, type StartOptions } from "./options.ts";

export function addStartCommand(program: Command): void {
  addStartOptions(program.command("start"))
    .description("run the database, the API and the editors' console until Ctrl-C")
    .action(async (options: StartOptions) => {
      const { runGongji } = await import("./run-gongji.ts");
      await runGongji(options, "production");
    });
}
