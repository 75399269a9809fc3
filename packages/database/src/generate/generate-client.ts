import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSchema } from "../migrate/migration-files.ts";
import { withFileLock } from "./file-lock.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const output = fileURLToPath(new URL("../generated/", import.meta.url));
const stampFile = join(output, ".stamp");
const require = createRequire(import.meta.url);

/** Makes the Prisma client from prisma/schema, unless the one there is from this very schema. */
export async function generateClient(): Promise<"generated" | "unchanged"> {
  const stamp = await computeStamp();
  if ((await readStamp()) === stamp) return "unchanged";
  return withFileLock(`${output.replace(/[\\/]$/, "")}.lock`, async () => {
    if ((await readStamp()) === stamp) return "unchanged";
    await rm(stampFile, { force: true });
    await runPrisma(["generate", "--no-hints"]);
    await writeFile(stampFile, stamp);
    return "generated";
  });
}

async function computeStamp(): Promise<string> {
  const { files } = await readSchema();
  const hash = createHash("sha256").update(await readFile(require.resolve("prisma/package.json")));
  for (const { content } of files) hash.update(content);
  return hash.digest("hex");
}

async function readStamp(): Promise<string> {
  return readFile(stampFile, "utf8").catch(() => "");
}

/**
 * Prisma's command line looks for its schema engine, a program it would download, before anything else. Making
 * the client does not use it, so any program that exists will do.
 */
async function runPrisma(parameters: readonly string[]): Promise<void> {
  const program = join(dirname(require.resolve("prisma/package.json")), "build", "index.js");
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: root,
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
      CHECKPOINT_DISABLE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
    windowsHide: true,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`Prisma could not make its client:\n${said.trim()}`);
}
