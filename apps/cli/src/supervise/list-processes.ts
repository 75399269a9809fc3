import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** A process of this machine, as far as its owner lets it be seen. */
export interface ListedProcess {
  readonly pid: number;
  readonly parent: number;
  /** The program and its parameters. */
  readonly command: string;
}

/** Every process there is; on Linux without any tool, which small images do not have. */
export async function listProcesses(): Promise<readonly ListedProcess[]> {
  return process.platform === "linux" ? readProcFolder() : askPs();
}

async function readProcFolder(): Promise<readonly ListedProcess[]> {
  const names = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(names.map((name) => readProcess(Number(name)).catch(() => undefined)));
  return found.filter((each) => each !== undefined);
}

async function readProcess(pid: number): Promise<ListedProcess> {
  const [stat, command] = await Promise.all([
    readFile(`/proc/${pid}/stat`, "utf8"),
    readFile(`/proc/${pid}/cmdline`, "utf8"),
  ]);
  // After the name in brackets come the state and the parent.
  const parent = Number(stat.replace(/^.*\) /s, "").split(" ")[1]);
  return { pid, parent, command: command.replaceAll("\0", " ").trim() };
}

async function askPs(): Promise<readonly ListedProcess[]> {
  const { stdout } = await promisify(execFile)("ps", ["-axo", "pid=,ppid=,args="]);
  return stdout.split("\n").flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
}
