import { isRunByPackageManager } from "../env.ts";
import { type ListedProcess, listProcesses } from "./list-processes.ts";

/**
 * The package managers above this process: with `npx pnpm start` they are npx and pnpm, with a shell between
 * them. A killed package manager does not end what it runs, so whoever kills npx would leave everything behind.
 * The shell somebody typed in is none of them: closing it is told apart by a signal.
 */
export async function findPackageManagers(): Promise<readonly number[]> {
  if (process.platform === "win32" || !isRunByPackageManager()) return [];
  return pickPackageManagers(await listProcesses(), process.ppid);
}

export function pickPackageManagers(processes: readonly ListedProcess[], parent: number): readonly number[] {
  const found: number[] = [];
  for (let pid = parent; pid > 1; ) {
    const current = processes.find((each) => each.pid === pid);
    if (current === undefined) break;
    const isShell = /^(\S*\/)?-?(ba|da|z|k|fi)?sh(\s|$)/.test(current.command);
    const isPackageManager = /(^|[/\s])(npm|npx|pnpm|yarn|bun)(-cli)?(\.c?js)?(\s|$)/.test(current.command);
    if (!isShell && !isPackageManager) break;
    if (!isShell) found.push(pid);
    pid = current.parent;
  }
  return found;
}
