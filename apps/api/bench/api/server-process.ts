import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { onLoadCore } from "./cores.ts";

const LOOK_EVERY_MS = 20;

/** A server under load. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/**
 * Starts a program of this folder and waits until it says where it listens. What it says goes to a file: a log that
 * this process had to read would cost the core on which the servers are measured. One that is not measured runs beside
 * the load.
 */
export async function startServerProcess(
  file: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  { besideLoad = false }: { readonly besideLoad?: boolean } = {},
): Promise<ServerProcess> {
  const folder = await mkdtemp(join(tmpdir(), "gongji-server-"));
  const log = join(folder, "log");
  const output = openSync(log, "w");
  const program = fileURLToPath(new URL(file, import.meta.url));
  const command = [program, ...parameters];
  const [executable, given] = besideLoad
    ? onLoadCore(process.execPath, command)
    : ([process.execPath, command] as const);
  const child = spawn(executable, given, {
    env: { ...process.env, ...environment, NODE_ENV: "production" },
    stdio: ["ignore", output, "inherit"],
  });
  closeSync(output);
  const gone = new Promise((resolve) => child.once("exit", resolve));
  let url: string | undefined;
  while (url === undefined) {
    await sleep(LOOK_EVERY_MS);
    url = saidUrl(await readFile(log, "utf8"));
    if (url === undefined && child.exitCode !== null) {
      throw new Error(`a server ended with code ${child.exitCode} before it listened`);
    }
  }
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function saidUrl(log: string): string | undefined {
  for (const line of log.split("\n").slice(0, -1)) {
    const said: { event?: string; url?: string } = JSON.parse(line);
    if (said.event === "listening") return said.url;
  }
  return undefined;
}
