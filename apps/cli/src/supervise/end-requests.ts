import { setInterval } from "node:timers";
import { isAlive } from "@gongji/database/embedded";
import { findPackageManagers } from "./package-managers.ts";

const CHECK_MILLISECONDS = 500;

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
  const watch = async () => {
    const managers = await findPackageManagers();
    if (managers.length === 0) return;
    const timer = setInterval(() => {
      if (managers.every(isAlive)) return;
      clearInterval(timer);
      if (!asked) ask();
    }, CHECK_MILLISECONDS);
    timer.unref();
  };
  // Without a list of processes only the signals are left.
  watch().catch(() => undefined);
}
