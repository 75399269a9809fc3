import { type Command, InvalidArgumentError } from "commander";
import { dataOption } from "../start/options.ts";

interface CreateKeyOptions {
  readonly name: string;
  readonly points?: number;
  readonly days?: number;
  readonly data: string;
}

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new InvalidArgumentError("a whole number above 0");
  return value;
}

/** `gongji key`: API keys, for who reads more than an address may. */
export function addKeyCommand(program: Command): void {
  const key = program.command("key").description("API keys");
  key
    .command("create")
    .description("make a key and print it, this once")
    .requiredOption("--name <name>", "who it is for")
    .option("--points <number>", "points a minute of its own", wholeNumber)
    .option("--days <number>", "after so many days it stops by itself", wholeNumber)
    .addOption(dataOption())
    .action(async (options: CreateKeyOptions) => {
      const { runCreateKey } = await import("./run-create-key.ts");
      if (!(await runCreateKey(options))) process.exitCode = 1;
    });
  key
    .command("list")
    .description("every key: its id, what it begins with, and whether it opens anything")
    .addOption(dataOption())
    .action(async (options: { readonly data: string }) => {
      const { runListKeys } = await import("./run-list-keys.ts");
      await runListKeys(options);
    });
  key
    .command("rotate")
    .description("give a key another text and print it, this once")
    .argument("<id>")
    .option("--grace-hours <number>", "for how long the old text stays good", Number, 24)
    .addOption(dataOption())
    .action(async (id: string, options: { readonly graceHours: number; readonly data: string }) => {
      const { runRotateKey } = await import("./run-rotate-key.ts");
      if (!(await runRotateKey(id, options))) process.exitCode = 1;
    });
  key
    .command("revoke")
    .description("end a key, at once and for good")
    .argument("<id>")
    .addOption(dataOption())
    .action(async (id: string, options: { readonly data: string }) => {
      const { runRevokeKey } = await import("./run-revoke-key.ts");
      if (!(await runRevokeKey(id, options))) process.exitCode = 1;
    });
}
