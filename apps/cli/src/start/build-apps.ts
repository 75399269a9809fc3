import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { guardChild, StartProblem } from "@gongji/database/embedded";
import { passedOnEnvironment } from "../env.ts";
import type { Installation } from "../installation/installation.ts";
import { rootFolder } from "../installation/root-folder.ts";
import { signalGroup } from "../supervise/signal-group.ts";

const SHOWN_LINES = 15;
/** A build that has nothing to do is over before this, and not worth a line. */
const SLOW_MILLISECONDS = 2500;

/** Builds every app whose sources changed since it was built last. */
export async function buildApps(
  installation: Installation,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<void> {
  const turbo = createRequire(join(rootFolder, "package.json")).resolve("turbo/bin/turbo");
  const child = spawn(
    process.execPath,
    [turbo, "run", "build", "--filter=./apps/*", "--output-logs=new-only", "--no-color"],
    {
      cwd: rootFolder,
      detached: process.platform !== "win32",
      env: passedOnEnvironment({ TURBO_TELEMETRY_DISABLED: "1", NEXT_TELEMETRY_DISABLED: "1" }),
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    },
  );
  guardChild(child, "SIGTERM");
  // Turbo's own program is a child of the one started here.
  const stop = () => signalGroup(child, "SIGTERM");
  signal.addEventListener("abort", stop);
  const slow = setTimeout(() => log("正在构建（约一分钟） Building, about a minute …"), SLOW_MILLISECONDS);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => {
    clearTimeout(slow);
    signal.removeEventListener("abort", stop);
  });
  signal.throwIfAborted();
  if (code === 0) return;
  if (said.includes("Unable to find package manager binary")) {
    throw new StartProblem("build_failed", "The build needs pnpm. Start with: npx -y pnpm@12 start");
  }
  const file = join(installation.logs, "build.log");
  await writeFile(file, said).catch(() => undefined);
  const last = said.trimEnd().split("\n").slice(-SHOWN_LINES);
  throw new StartProblem(
    "build_failed",
    `The build failed. Its log is ${file}${last.map((line) => `\n  ${line}`).join("")}`,
  );
}
