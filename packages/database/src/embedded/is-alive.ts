import { readFileSync } from "node:fs";

/** Whether a process runs. One that has ended and waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  if (!isNumberInUse(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    // The state is the first word after the program's name, which is in brackets and may hold any character.
    return !readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .startsWith("Z");
  } catch {
    return false;
  }
}

/** Whether the system has this process number, be it of a process that has ended and is still listed. */
export function isNumberInUse(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
