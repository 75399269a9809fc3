import { spawnSync } from "node:child_process";
import { availableParallelism, platform } from "node:os";

const SERVERS_CORE = "0";
const LOAD_CORE = "1";

/** Whether this machine can keep programs on one core each. */
export const hasCores =
  platform() === "linux" &&
  availableParallelism() >= 2 &&
  spawnSync("taskset", ["--version"], { stdio: "ignore" }).status === 0;

/** Keeps this process, and every server it starts from now on, on one core. */
export function stayOnServersCore(): void {
  if (hasCores) spawnSync("taskset", ["-a", "-cp", SERVERS_CORE, String(process.pid)], { stdio: "ignore" });
}

/** A command that runs the program on the core of the load. */
export function onLoadCore(program: string, parameters: readonly string[]): [string, string[]] {
  return hasCores ? ["taskset", ["-c", LOAD_CORE, program, ...parameters]] : [program, [...parameters]];
}
