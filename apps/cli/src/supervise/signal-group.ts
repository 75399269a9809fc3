import type { ChildProcess } from "node:child_process";

/** Signals a detached child and everything it started that stayed in its group. */
export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === "win32" ? child.pid : -child.pid, signal);
  } catch {
    // It ended by itself in between.
  }
}
