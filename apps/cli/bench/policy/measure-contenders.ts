import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median } from "./measure.ts";

const run = promisify(execFile);
const contenderProcess = fileURLToPath(new URL("./contender-process.ts", import.meta.url));

type Pair = { readonly aid: number; readonly bill: number };
type Result = { readonly rates: Pair; readonly p99: Pair | null };

/** One contender's figures: medians of its rounds. */
export type ContenderFigures = Pair & { readonly name: string; readonly p99: Pair | null };

function medians(pairs: readonly Pair[]): Pair {
  return { aid: median(pairs.map(({ aid }) => aid)), bill: median(pairs.map(({ bill }) => bill)) };
}

/** Measures everybody in turn, round after round, so that a busy moment of the machine hits them alike. */
export async function measureContenders(
  names: readonly string[],
  questions: number,
  rounds: number,
): Promise<ContenderFigures[]> {
  const results = new Map<string, Result[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { stdout } = await run(process.execPath, [contenderProcess, name, String(questions)]);
      results.get(name)?.push(JSON.parse(stdout));
    }
  }
  return names.map((name) => {
    const own = results.get(name) ?? [];
    const p99s = own.flatMap(({ p99 }) => (p99 ? [p99] : []));
    return { name, ...medians(own.map(({ rates }) => rates)), p99: p99s.length > 0 ? medians(p99s) : null };
  });
}
