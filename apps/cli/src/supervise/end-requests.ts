import { setInterval } from "node:timers";

const PARENT_CHECK_MILLISECONDS = 500;

/**
 * Calls `onEnd` when this process should end: on Ctrl-C, when it is told to terminate, and when the package
 * manager that runs it is gone. A second Ctrl-C ends it at once; what it started is then ended by its guard.
 */
export function listenForEnd(onEnd: () => void): void {
  let asked = false;
  const ask = () => {
    if (asked) process.exit(130);
    asked = true;
    onEnd();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return;
  // A package manager that is killed does not pass that on; its script is then adopted by another process.
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    if (!asked) ask();
  }, PARENT_CHECK_MILLISECONDS);
  timer.unref();
}
