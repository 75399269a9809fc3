import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The file a server's process runs. */
export const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** Where it listens, once it does. */
export function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.stdout?.on("data", (chunk) => {
      const url = /"event":"listening","url":"([^"]+)"/.exec(String(chunk))?.[1];
      if (url !== undefined) resolve(url);
    });
  });
}
