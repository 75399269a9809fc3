import { type ChildProcess, spawn } from "node:child_process";
import { tmpdir } from "node:os";
import type { Writable } from "node:stream";
import { fileURLToPath } from "node:url";

let guardInput: Writable | undefined;

/**
 * Makes sure `child` does not outlive this process, not even when this process is killed without a chance to
 * clean up: one small guard process holds a pipe from here and ends the guarded children when it breaks, the
 * youngest first. The child must have been spawned `detached`, so that a Ctrl-C in the terminal reaches only
 * this process, which then ends its children in order.
 */
export function guardChild(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  const { pid } = child;
  guardInput ??= startGuard();
  const input = guardInput;
  input.write(`+${pid} ${signal}\n`);
  child.once("exit", () => {
    if (input.writable) input.write(`-${pid}\n`);
  });
}

function startGuard(): Writable {
  const script = fileURLToPath(new URL("./guard-process.ts", import.meta.url));
  const guard = spawn(process.execPath, ["--max-old-space-size=16", script], {
    cwd: tmpdir(),
    detached: true,
    env: {},
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true,
  });
  const { stdin } = guard;
  stdin.on("error", () => undefined);
  guard.on("error", () => undefined);
  guard.once("exit", () => {
    guardInput = undefined;
  });
  guard.unref();
  if ("unref" in stdin && typeof stdin.unref === "function") stdin.unref();
  return stdin;
}
