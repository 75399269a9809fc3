import { type Command, InvalidArgumentError } from "commander";
import { dataOption } from "../start/options.ts";
import type { NotedEvent } from "./run-verify.ts";

function notedEvent(text: string): NotedEvent {
  const [, sequence, hash] = /^(\d{1,18}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!sequence || !hash) throw new InvalidArgumentError("write it like 1234:0f3a…, as verify printed it");
  return { sequence, hash };
}

/** `gongji audit verify`: whether the audit log is as it was written. */
export function addAuditCommand(program: Command): void {
  const audit = program.command("audit").description("the log of everything that changed something");
  audit
    .command("verify")
    .description("check that no event was altered, added or taken out; ends with 1 when one was")
    .option(
      "--noted <number:hash>",
      "the last event of an earlier check, which has to be there still",
      notedEvent,
    )
    .addOption(dataOption())
    .action(async (options: { readonly noted?: NotedEvent; readonly data: string }) => {
      const { runVerify } = await import("./run-verify.ts");
      if (!(await runVerify(options))) process.exitCode = 1;
    });
}
