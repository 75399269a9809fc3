import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** Runs the bench named first with what follows it: every `apps/*\/bench/NAME.bench.ts` is one. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const benches = new Map(
  globSync("apps/*/bench/*.bench.ts", { cwd: root })
    .sort()
    .map((file) => [basename(file, ".bench.ts"), file]),
);
const [name = "--help", ...options] = process.argv.slice(2);
const file = benches.get(name);
if (file === undefined) {
  const isAsked = name === "--help";
  const usage = `pnpm bench NAME [options]; pnpm bench NAME --help tells its options.\nThere are: ${[...benches.keys()].join(", ")}.\n`;
  if (isAsked) process.stdout.write(usage);
  else process.stderr.write(`There is no bench "${name}".\n${usage}`);
  process.exit(isAsked ? 0 : 2);
}

// A bench has servers of its own: who stops this process stops it too, and it stops them.
const bench = spawn(process.execPath, [file, ...options], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => bench.kill(signal));
process.exitCode = await new Promise<number>((resolve) => {
  bench.once("close", (status) => resolve(status ?? 1));
});
