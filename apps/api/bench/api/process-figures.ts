import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { platform } from "node:os";

/** Linux counts in hundredths of a second. */
const TICK_MS = 10;

/** The processor time a process has used, all its threads; NaN where it cannot be told. */
export function processorMs(pid: number): number {
  if (platform() !== "linux") return Number.NaN;
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const [, , , , , , , , , , , user = "", system = ""] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(user) + Number(system)) * TICK_MS;
}

/** What a process has in memory. */
export function residentMb(pid: number): number {
  return Math.round(Number(execFileSync("ps", ["-o", "rss=", "-p", `${pid}`]).toString()) / 1_024);
}
