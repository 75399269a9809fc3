import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { isAlive } from "./is-alive.ts";

const run = promisify(execFile);

/** What a server writes into its cluster while it runs, and leaves there when it is killed. */
export interface ServerLock {
  readonly pid: number;
  readonly port: number;
}

/** The lock in a cluster: the first line of the file is the process, the fourth the port. */
export async function readServerLock(cluster: string): Promise<ServerLock | undefined> {
  const lines = (await readFile(lockFile(cluster), "utf8").catch(() => "")).split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]) || 0 };
}

export function lockFile(cluster: string): string {
  return join(cluster, "postmaster.pid");
}

/** Process numbers are used again: after a crash the one in a lock may belong to any program. */
export async function isServerProcess(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform === "linux") {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return command.includes("postgres");
  }
  const [program, parameters] =
    process.platform === "win32"
      ? ["tasklist", ["/FI", `PID eq ${pid}`, "/NH"]]
      : ["ps", ["-p", String(pid), "-o", "command="]];
  const { stdout } = await run(program, parameters).catch(() => ({ stdout: "" }));
  return stdout.includes("postgres");
}
