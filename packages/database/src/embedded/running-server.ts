import { readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isNumberInUse } from "./is-alive.ts";
import { claimServer } from "./server-claim.ts";
import type { ServerFolder } from "./server-folder.ts";
import { isServerProcess, lockFile, readServerLock } from "./server-lock.ts";
import { serverUrl } from "./server-url.ts";
import { StartProblem } from "./start-problem.ts";

const PATIENCE_MILLISECONDS = 10_000;
const REST_MILLISECONDS = 300;

/**
 * Clears the way for a server on this folder. A lock whose process has become another program, or has
 * ended and is still listed, is removed; one whose process is gone is PostgreSQL's own to remove. A server whose owner was killed is ended. A server with
 * a living owner is left alone and refused.
 */
export async function clearFolder(folder: ServerFolder): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const lock = await readServerLock(folder.cluster);
    if (lock === undefined || !isNumberInUse(lock.pid)) return;
    if (!(await isServerProcess(lock.pid))) {
      // Whatever a killed server left running notices that and ends at once.
      await sleep(REST_MILLISECONDS);
      await rm(lockFile(folder.cluster), { force: true });
      return;
    }
    const claim = await claimServer(lock.port, folder.password);
    if (claim === "taken" || Date.now() > deadline) {
      throw new StartProblem(
        "already_running",
        `Gongji already runs on ${folder.folder} (PostgreSQL process ${lock.pid}, port ${lock.port}). ` +
          "Stop it first, or choose another folder with --data or GONGJI_DATA.",
      );
    }
    if (claim !== "unreachable") {
      await claim.end();
      process.kill(lock.pid, "SIGINT");
    }
    await sleep(50);
  }
}

/** The address of the server that runs on a folder at the moment, whoever started it. */
export async function findRunningServer(dataDir: string, database = "gongji"): Promise<string | undefined> {
  const folder = resolve(dataDir);
  const lock = await readServerLock(join(folder, "cluster"));
  if (lock === undefined || !(await isServerProcess(lock.pid))) return undefined;
  const password = await readFile(join(folder, "password"), "utf8").catch(() => undefined);
  return password && serverUrl({ port: lock.port, password: password.trim(), database });
}
