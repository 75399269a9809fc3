import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { onLoadCore } from "./cores.ts";
import { type Ask, type LoadResult, parseResult } from "./load-order.ts";
import { processorMs, residentMb } from "./process-figures.ts";
import type { ServerProcess } from "./server-process.ts";

const loadProcess = fileURLToPath(new URL("./load-process.ts", import.meta.url));
const run = promisify(execFile);
const WARM_UP_SECONDS = 2;

/** Something to be measured. */
export interface Target {
  readonly name: string;
  readonly server: ServerProcess;
  readonly asks: readonly Ask[];
  /** The status every answer has to have. */
  readonly status: string;
}

/** A target's figures: the medians of its rounds. */
export interface Figures extends Omit<LoadResult, "statuses" | "requests"> {
  readonly name: string;
  /** Processor time of the server's own process for one request, PostgreSQL not counted; NaN where it is not known. */
  readonly serverMicroseconds: number;
  /** What the server's process takes after the last round. */
  readonly residentMb: number;
}

type Round = LoadResult & { readonly serverMicroseconds: number };

async function load(target: Target, connections: number, seconds: number): Promise<Round> {
  const { server, asks, status } = target;
  const folder = await mkdtemp(join(tmpdir(), "gongji-load-"));
  try {
    const order = join(folder, "order.json");
    await writeFile(order, JSON.stringify({ url: server.url, asks, connections, seconds }));
    const [program, parameters] = onLoadCore(process.execPath, [loadProcess, order]);
    const before = processorMs(server.pid);
    const result = parseResult((await run(program, parameters)).stdout);
    const serverMicroseconds = ((processorMs(server.pid) - before) * 1_000) / result.requests;
    const answered = result.statuses[status] ?? 0;
    // Whoever is told to come back later has not been answered.
    const isAnswered = answered / result.requests;
    return {
      ...result,
      requestsPerSecond: result.requestsPerSecond * isAnswered,
      failed: result.failed + result.requests - answered,
      serverMicroseconds,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
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
  const results = targets.map((): Round[] => []);
  for (const target of targets) await load(target, connections, Math.min(seconds, WARM_UP_SECONDS));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, target] of targets.entries()) {
      results[index]?.push(await load(target, connections, seconds));
      process.stderr.write(".");
    }
  }
  process.stderr.write("\n");
  return targets.map(({ name, server }, index) => {
    const own = results[index] ?? [];
    const middle = (figure: (round: Round) => number) => median(own.map(figure));
    return {
      name,
      requestsPerSecond: middle((round) => round.requestsPerSecond),
      p50Ms: middle((round) => round.p50Ms),
      p99Ms: middle((round) => round.p99Ms),
      serverMicroseconds: middle((round) => round.serverMicroseconds),
      failed: own.reduce((sum, round) => sum + round.failed, 0),
      residentMb: residentMb(server.pid),
    };
  });
}
