import { createInterface } from "node:readline";
import { isAlive } from "./is-alive.ts";

const PATIENCE_MILLISECONDS = 3000;
const guarded = new Map<number, NodeJS.Signals>();

// The pipe breaks when the process that holds its other end is gone, however it went.
for await (const line of createInterface({ input: process.stdin })) {
  const [pid, signal] = line.slice(1).split(" ");
  if (line.startsWith("-")) guarded.delete(Number(pid));
  else if (isSignal(signal)) guarded.set(Number(pid), signal);
}
for (const [pid, signal] of [...guarded].reverse()) await end(pid, signal);

async function end(pid: number, signal: NodeJS.Signals): Promise<void> {
  send(pid, signal);
  const deadline = Date.now() + PATIENCE_MILLISECONDS;
  while (Date.now() < deadline && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20));
  // PostgreSQL's SIGINT means "disconnect everybody and stop"; SIGQUIT is its way to stop at once.
  if (signal === "SIGINT") {
    if (isAlive(pid)) send(pid, "SIGQUIT");
    return;
  }
  // A detached child leads a group of its own: what it left behind ends with it.
  send(process.platform === "win32" ? pid : -pid, "SIGKILL");
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in between.
  }
}

function isSignal(word: string | undefined): word is NodeJS.Signals {
  return word === "SIGINT" || word === "SIGTERM" || word === "SIGKILL";
}
