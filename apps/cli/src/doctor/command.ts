import type { Command } from "commander";
import { addStartOptions, type StartOptions } from "../start/options.ts";

export function addDoctorCommand(program: Command): void {
  addStartOptions(program.command("doctor"))
    .description("check this machine and this installation")
    .action(async (options: StartOptions) => {
      const { runDoctor } = await import("./run-doctor.ts");
      if (!(await runDoctor(options))) process.exitCode = 1;
    });
}
