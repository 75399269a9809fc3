import { existsSync, globSync, readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { type MutantResult, scoreTable, survivorLines, type TargetResult } from "./score-table.ts";

if (Number.parseInt(process.versions.node, 10) < 24) {
  process.stderr.write(`Needs Node 24 and runs on ${process.versions.node}: call it as \`pnpm mutation\`.\n`);
  process.exit(2);
}

// Mutates the evaluators (the rule files of a kind) or the operators, one target after the other, and counts what
// the tests notice. Targets: `operators`, or kinds by name; all of them when none is named.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string" },
    concurrency: { type: "string", default: "1" },
    survivors: { type: "boolean", default: false },
  },
});
const DOMAIN = "packages/domain";
const OPERATORS = ["tiers", "waterfall", "schedule", "membership"];
/** What of a kind is declaration and sentence; all else in its folder is its rule. */
const NO_RULE = ["words", "facts", "question", "shape", "policy", "explain.zh", "explain.en"];

const root = fileURLToPath(new URL("../../../", import.meta.url));
process.chdir(root);
const kinds = readdirSync(join(DOMAIN, "src/policies"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const targets = positionals.length > 0 ? positionals : ["operators", ...kinds];
const unknown = targets.filter((name) => name !== "operators" && !kinds.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`No such kind: ${unknown.join(", ")}. There are: operators, ${kinds.join(", ")}.\n`);
  process.exit(2);
}

function filesOf(target: string): string[] {
  if (target === "operators") return OPERATORS.map((name) => `${DOMAIN}/src/policy/${name}.ts`);
  return globSync(`${DOMAIN}/src/policies/${target}/*.ts`)
    .filter((file) => !NO_RULE.includes(basename(file, ".ts")))
    .sort();
}

/** The tests that speak of the target; the cases of other kinds would only take time. */
function testsOf(target: string): string[] {
  const tests =
    target === "operators"
      ? globSync(`${DOMAIN}/src/policy/*.test.ts`)
      : ["cases", "partial-knowledge", `second-opinion/${target}`].map(
          (name) => `${DOMAIN}/test/${name}.test.ts`,
        );
  return tests.filter((file) => existsSync(file));
}

/** The folders the tests do not need, so that they are not copied. */
function others(folder: string, needed: readonly string[]): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !needed.includes(entry.name))
    .map(({ name }) => join("/", folder, name));
}

function mutate(target: string): Promise<MutantResult[]> {
  process.env.POLICY_KIND = target;
  process.env.SECOND_OPINION_RUNS = "1000";
  return new Stryker({
    configFile: `${DOMAIN}/mutation/stryker.json`,
    mutate: filesOf(target),
    resident: { testFiles: testsOf(target) },
    plugins: [fileURLToPath(new URL("./resident-runner.ts", import.meta.url))],
    ignorePatterns: [...others(".", ["packages", "seeds"]), ...others("packages", ["domain", "config"])],
    tempDirName: join(tmpdir(), "gongji-mutation"),
    concurrency: Number(values.concurrency),
  }).runMutationTest();
}

const results: TargetResult[] = [];
for (const target of targets) {
  const began = performance.now();
  const mutants = await mutate(target);
  results.push({ target, mutants });
  const seconds = Math.round((performance.now() - began) / 1000);
  const [, , line] = scoreTable([{ target, mutants }]).split("\n");
  process.stdout.write(`${line} ${seconds} s\n`);
  if (values.survivors) process.stdout.write(survivorLines(mutants));
}
const table = scoreTable(results);
if (results.length > 1) process.stdout.write(`\n${table}`);
if (values.out !== undefined) await writeFile(values.out, table);
