import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { claimServer } from "./server-claim.ts";
import type { ServerFolder } from "./server-folder.ts";
import { StartProblem } from "./start-problem.ts";

const run = promisify(execFile);
const PATIENCE_MILLISECONDS = 10_000;

/**
 * Clears the way for a server on this folder. A lock whose process is gone, or is by now another program, is
 * removed. A server whose owner is gone (it was killed) is ended. A server with a living owner is left alone
 * and refused.
 */
export async function clearFolder(folder: ServerFolder): Promise<void> {
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const lock = await readLock(folder);
    if (lock === undefined) return;
    if (!isAlive(lock.pid)) return;
    if (!(await isServer(lock.pid))) {
      await rm(join(folder.cluster, "postmaster.pid"), { force: true });
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
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first and fourth line of the lock file: the server's process and its port. */
async function readLock(folder: ServerFolder): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(folder.cluster, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]) || 0 };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Process numbers are used again: after a crash the one in the lock may belong to any program. */
async function isServer(pid: number): Promise<boolean> {
  if (process.platform === "linux") {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return command.includes("postgres");
  }
  const [program, ...parameters] =
    process.platform === "win32"
      ? ["tasklist", "/FI", `PID eq ${pid}`, "/NH"]
      : ["ps", "-p", String(pid), "-o", "command="];
  const { stdout } = await run(program ?? "ps", parameters).catch(() => ({ stdout: "" }));
  return stdout.includes("postgres");
}
