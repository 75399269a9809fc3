import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort, isAlive, isPortFree } from "@gongji/database/embedded";
import { rootFolder } from "../src/installation/root-folder.ts";
import { listProcesses } from "../src/supervise/list-processes.ts";

const STARTED_MILLISECONDS = 240_000;

/** A `start` as a stranger types it, with the package manager around it. */
export interface StartedGongji {
  readonly apiUrl: string;
  readonly adminUrl: string;
  /** Everything it printed so far. */
  output(): string;
  /** The process of `start` itself, or of a part of it whose command line contains the word. */
  processOf(word: string): Promise<number>;
  /** Signals the whole group, as a terminal does for Ctrl-C. */
  interrupt(): void;
  killPackageManager(): void;
  /** Resolves with the exit code of the package manager. */
  readonly ended: Promise<number | null>;
  arePortsFree(): Promise<boolean>;
}

/** Runs `npx -y pnpm@12 start` on a data folder and waits until it says it is ready, or ends. */
export async function startGongji(
  data: string,
  variables: Record<string, string> = {},
): Promise<StartedGongji> {
  const ports = [await findFreePort(), await findFreePort(), await findFreePort()];
  const [api, admin, site] = ports;
  const parameters = [
    "--api-port",
    `${api}`,
    "--admin-port",
    `${admin}`,
    "--site-port",
    `${site}`,
    "--data",
    data,
  ];
  const child = spawn("npx", ["-y", "pnpm@12", "start", "--", ...parameters], {
    cwd: rootFolder,
    detached: true,
    env: { ...withoutTestVariables(), ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : null));
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  const deadline = Date.now() + STARTED_MILLISECONDS;
  while (!said.includes("ready in") && !isOver) {
    if (Date.now() > deadline) throw new Error(`It did not start:\n${said}`);
    await sleep(50);
  }
  return {
    apiUrl: `http://127.0.0.1:${api}`,
    adminUrl: `http://127.0.0.1:${admin}`,
    output: () => said,
    processOf: (word) => findDescendant(child, word),
    interrupt: () => {
      if (!isOver) process.kill(-(child.pid ?? 0), "SIGINT");
    },
    killPackageManager: () => child.kill("SIGKILL"),
    ended,
    arePortsFree: async () => !(await Promise.all(ports.map((port) => isPortFree(port)))).includes(false),
  };
}

/** The test runner's own settings are not those of a stranger. */
function withoutTestVariables(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, VITEST: _vitest, TEST: _test, DATABASE_URL: _url, ...rest } = process.env;
  return rest;
}

/** The deepest process below this one whose command line contains a word. */
async function findDescendant(child: ChildProcess, word: string): Promise<number> {
  const processes = await listProcesses();
  const family = new Set([child.pid]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
  }
  const found = processes.findLast(({ pid, command }) => family.has(pid) && command.includes(word));
  if (found === undefined || !isAlive(found.pid)) throw new Error(`No process with ${word}.`);
  return found.pid;
}
