import { StartProblem } from "@gongji/database/embedded";
import { Command, CommanderError } from "commander";
import { commands } from "./commands.ts";

const USAGE_ERROR = 2;

/** Runs `gongji` with these arguments and says how it ended: 0 well, 1 not well, 2 not understood. */
export async function runProgram(parameters: readonly string[]): Promise<number> {
  const program = createProgram();
  try {
    await program.parseAsync(withoutSeparator(parameters), { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE_ERROR;
    console.error(`gongji: ${describe(error)}`);
    return 1;
  }
}

function createProgram(): Command {
  const program = new Command("gongji")
    .description("Gongji (共济): answers about health insurance, edited and served")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "gongji: ")) })
    .exitOverride();
  // Commands are made by the program so that they inherit the settings above.
  for (const addCommand of commands) addCommand(program);
  for (const command of program.commands) {
    command.showHelpAfterError(`Usage: gongji ${command.name()} ${command.usage()}`);
  }
  program.showHelpAfterError("Usage: gongji COMMAND [options]   (gongji --help lists the commands)");
  return program;
}

/** `pnpm start -- --api-port 4100` hands the `--` on; it was meant for pnpm. */
function withoutSeparator(parameters: readonly string[]): string[] {
  const [first, second, ...rest] = parameters;
  if (first === "--") return parameters.slice(1);
  return second === "--" && (first === "start" || first === "dev") ? [first, ...rest] : [...parameters];
}

/** What the operator can act on is one line; anything else is a fault of ours and shows where it is. */
function describe(error: unknown): string {
  if (error instanceof StartProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
