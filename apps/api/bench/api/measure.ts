import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { onLoadCore } from "./cores.ts";
import type { LoadOrder, LoadResult } from "./load-process.ts";

const loadProcess = fileURLToPath(new URL("./load-process.ts", import.meta.url));
const run = promisify(execFile);

/** Something to be measured. */
export interface Target {
  readonly name: string;
  readonly url: string;
  readonly paths: readonly string[];
}

/** A target's figures: the medians of its rounds. */
export interface Figures extends LoadResult {
  readonly name: string;
}

async function load(order: LoadOrder): Promise<LoadResult> {
  const [program, parameters] = onLoadCore(process.execPath, [loadProcess, JSON.stringify(order)]);
  const { stdout } = await run(program, parameters);
  return JSON.parse(stdout);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Puts load on the targets in turn, round after round, so that a busy moment of the machine hits them alike. */
export async function measure(
  targets: readonly Target[],
  options: { readonly rounds: number; readonly seconds: number; readonly connections: number },
): Promise<Figures[]> {
  const { rounds, seconds, connections } = options;
  const results = new Map<string, LoadResult[]>(targets.map(({ name }) => [name, []]));
  for (const { url, paths } of targets) await load({ url, paths, connections, seconds: 2 });
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, url, paths } of targets) {
      results.get(name)?.push(await load({ url, paths, connections, seconds }));
    }
  }
  return targets.map(({ name }) => {
    const own = results.get(name) ?? [];
    return {
      name,
      requestsPerSecond: median(own.map((result) => result.requestsPerSecond)),
      p50Ms: median(own.map((result) => result.p50Ms)),
      p99Ms: median(own.map((result) => result.p99Ms)),
      failed: own.reduce((sum, result) => sum + result.failed, 0),
    };
  });
}
