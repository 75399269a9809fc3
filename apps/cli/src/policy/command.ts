import { type Command, InvalidArgumentError, Option } from "commander";

interface DayOption {
  readonly on?: string;
}

function dayOption(): Option {
  return new Option("--on <day>", "the day, YYYY-MM-DD; today when left out").argParser((text) => {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    throw new InvalidArgumentError("Write the day as YYYY-MM-DD.");
  });
}

/** `gongji policy …`: asks the policies, from the facts in seeds/, without a database. */
export function addPolicyCommand(program: Command): void {
  const policy = program
    .command("policy")
    .description("ask and check the policies (from seeds/; no database)");
  const json = () => new Option("--json", "print JSON");

  policy
    .command("kinds")
    .description("what can be asked")
    .addOption(json())
    .action(async (options: { readonly json?: boolean }) => {
      const { printKinds } = await import("./print-kinds.ts");
      printKinds(options.json === true);
    });

  policy
    .command("describe")
    .description("a kind's question as JSON Schema, its answers, reasons and facts")
    .argument("<kind>")
    .addOption(json())
    .action(async (kind: string) => {
      const { printDescription } = await import("./print-kinds.ts");
      if (!printDescription(kind)) process.exitCode = 1;
    });

  policy
    .command("decide")
    .description(
      'answer questions from standard input, one {"kind","region","on","knownAt"?,"question"} a line',
    )
    .addOption(new Option("--json", "print one decision/1 a line; sentences and steps when left out"))
    .action(async (options: { readonly json?: boolean }) => {
      const { decideLines } = await import("./decide-lines.ts");
      if (!(await decideLines(process.stdin, options.json === true))) process.exitCode = 1;
    });

  policy
    .command("coverage")
    .description("facts by regions: own rule, inherited, none, unknown")
    .option("--kind <kind>", "only the facts of one kind")
    .option("--region <code...>", "only these regions")
    .addOption(dayOption())
    .addOption(json())
    .action(async (options: DayOption & { kind?: string; region?: string[]; json?: boolean }) => {
      const { printCoverage } = await import("./print-coverage.ts");
      if (!printCoverage(options)) process.exitCode = 1;
    });

  policy
    .command("lint")
    .description(
      "overlaps, gaps, overdue reviews, facts no case reads, documents later than their facts, dead tiers",
    )
    .addOption(dayOption())
    .addOption(json())
    .action(async (options: DayOption & { json?: boolean }) => {
      const { lintPolicies } = await import("./lint-policies.ts");
      if (!lintPolicies(options)) process.exitCode = 1;
    });
}
