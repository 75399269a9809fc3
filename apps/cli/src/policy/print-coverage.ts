import { ProblemError } from "@gongji/application";
import { type Coverage, coverageRequestSchema, readCoverage } from "@gongji/application/policies";
import { loadSeedFacts, todayInChina } from "./seed-facts.ts";

const MARKS = { set: "set", inherited: "inh", none: "none", unknown: "unk" } as const;
const CELL_WIDTH = 7;

/** Prints the table of facts by regions; false when something was asked for that does not exist. */
export function printCoverage(options: {
  readonly kind?: string;
  readonly region?: readonly string[];
  readonly on?: string;
  readonly json?: boolean;
}): boolean {
  const facts = loadSeedFacts();
  if (!facts) return false;
  const request = coverageRequestSchema.safeParse({
    on: options.on ?? todayInChina(),
    ...(options.kind === undefined ? {} : { kind: options.kind }),
    ...(options.region === undefined ? {} : { regions: options.region }),
  });
  if (!request.success) return complain(request.error.issues);
  try {
    const coverage = readCoverage(facts, request.data);
    if (options.json) console.log(JSON.stringify(coverage));
    else for (const line of tableLines(coverage)) console.log(line);
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "input.invalid") {
      return complain(error.problem.issues);
    }
    throw error;
  }
}

function complain(issues: readonly { readonly message: string }[]): boolean {
  for (const { message } of issues) console.error(`gongji: ${message}`);
  return false;
}

function tableLines({ regions, cells }: Coverage): string[] {
  const facts = [...new Set(cells.map(({ fact }) => fact))];
  const width = Math.max(...facts.map((fact) => fact.length));
  const states = new Map(cells.map(({ fact, region, state }) => [`${fact}@${region}`, state]));
  const row = (fact: string) =>
    regions.map(({ code }) => MARKS[states.get(`${fact}@${code}`) ?? "unknown"].padEnd(CELL_WIDTH)).join("");
  return [
    `${"".padEnd(width)}  ${regions.map(({ code }) => code.padEnd(CELL_WIDTH)).join("")}`,
    ...facts.map((fact) => `${fact.padEnd(width)}  ${row(fact)}`),
    "set: a rule of its own · inh: inherited · none: the rule says there is none · unk: not verified",
  ];
}
