import { spawn } from "node:child_process";
import { globSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** Runs the benches named on the command line, or all there are: every `apps/*\/bench/NAME.bench.ts` is one. */
const root = fileURLToPath(new URL("../../../", import.meta.url));
const benches = new Map(
  globSync("apps/*/bench/*.bench.ts", { cwd: root })
    .sort()
    .map((file) => [basename(file, ".bench.ts"), file]),
);
const named = process.argv.slice(2).filter((word) => benches.has(word));
const options = process.argv.slice(2).filter((word) => !benches.has(word));
const [first] = options;
if (first !== undefined && !first.startsWith("--") && named.length === 0) {
  process.stderr.write(`There is no bench "${first}". There are: ${[...benches.keys()].join(", ")}.\n`);
  process.exit(2);
}

for (const name of named.length > 0 ? named : benches.keys()) {
  const file = benches.get(name) ?? "";
  const bench = spawn(process.execPath, [file, ...options], { cwd: root, stdio: "inherit" });
  const code = await new Promise<number>((resolve) => bench.once("close", (status) => resolve(status ?? 1)));
  if (code !== 0) process.exit(code);
}
