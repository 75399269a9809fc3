import { execFileSync, spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readlink, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { StartProblem, startEmbeddedPostgres } from "./index.ts";
import { findServerBinaries } from "./server-binaries.ts";
import { explainServerFailure } from "./server-failure.ts";
import { findServerPlace } from "./server-place.ts";
import { findServerUser } from "./server-user.ts";

const isRoot = process.getuid?.() === 0;
let folder: string;
const mounts: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-unusable-"));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const mount of mounts.splice(0)) execFileSync("umount", [mount]);
  await rm(folder, { recursive: true, force: true });
});

/** A real disk of this size, where this process may mount one. */
async function mountDisk(megabytes: number): Promise<string> {
  const disk = join(folder, "disk");
  await mkdir(disk);
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0755`, "tmpfs", disk]);
  mounts.push(disk);
  return disk;
}

const canMount = (() => {
  if (!isRoot || process.platform !== "linux") return false;
  try {
    execFileSync("unshare", ["--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

async function problemOf(dataDir: string): Promise<{ code: string; message: string }> {
  const server = await startEmbeddedPostgres({ dataDir }).catch((error: unknown) => error);
  expect(server).toBeInstanceOf(StartProblem);
  if (!(server instanceof StartProblem)) throw new Error("It started.");
  expect(server.message).not.toContain("\n");
  return server;
}

test("a file where the folder should be is named", async () => {
  await writeFile(join(folder, "data"), "not a folder");
  const problem = await problemOf(join(folder, "data", "postgres"));
  expect(problem.code).toBe("folder_not_writable");
  expect(problem.message).toContain(join(folder, "data", "postgres"));
});

test.skipIf(!canMount)(
  "a disk too small for a first start is refused before anything is written",
  async () => {
    const disk = await mountDisk(8);
    expect((await problemOf(join(disk, "postgres"))).code).toBe("disk_full");
    await expect(stat(join(disk, "postgres"))).rejects.toThrow("ENOENT");
  },
);

test.skipIf(!canMount)(
  "a disk that has become full is named at the next start, which works again after",
  async () => {
    const dataDir = join(await mountDisk(220), "postgres");
    await (await startEmbeddedPostgres({ dataDir })).stop();
    const ballast = join(folder, "disk", "ballast");
    spawnSync("dd", ["if=/dev/zero", `of=${ballast}`, "bs=1M"]);
    expect((await problemOf(dataDir)).code).toBe("disk_full");
    await rm(ballast);
    await (await startEmbeddedPostgres({ dataDir })).stop();
  },
);

test.skipIf(!canMount)("a read-only disk is named, on the first start and on a later one", async () => {
  const disk = await mountDisk(400);
  execFileSync("mount", ["-o", "remount,ro", disk]);
  expect((await problemOf(join(disk, "postgres"))).code).toBe("folder_not_writable");
  execFileSync("mount", ["-o", "remount,rw", disk]);
  await (await startEmbeddedPostgres({ dataDir: join(disk, "postgres") })).stop();
  execFileSync("mount", ["-o", "remount,ro", disk]);
  expect((await problemOf(join(disk, "postgres"))).code).toBe("folder_not_writable");
});

test.skipIf(isRoot)("a folder without write permission is named", async () => {
  await chmod(folder, 0o555);
  expect((await problemOf(join(folder, "postgres"))).code).toBe("folder_not_writable");
});

test.skipIf(!isRoot)(
  "for root in a closed home the server is kept outside, and found there again",
  async () => {
    await chmod(folder, 0o700);
    const dataDir = join(folder, "installation", "postgres");
    const first = await startEmbeddedPostgres({ dataDir });
    await first.stop();
    expect(await readlink(dataDir)).toBe(first.folder);
    const second = await startEmbeddedPostgres({ dataDir });
    expect(second.folder).toBe(first.folder);
    await second.stop();
    await rm(join(first.folder, ".."), { recursive: true });
  },
);

test.skipIf(!isRoot)(
  "for root in a closed home the programs are copied to where they can be run",
  async () => {
    const user = await findServerUser();
    const installed = await findServerBinaries();
    const closed = join(folder, "closed");
    await mkdir(join(closed, "native"), { recursive: true, mode: 0o700 });
    await writeFile(join(closed, "package.json"), '{"version":"18.0.0"}');
    await writeFile(join(closed, "native", "postgres"), "program");
    const root = join(closed, "native");
    const binaries = { root, initdb: join(root, "initdb"), postgres: join(root, "postgres") };
    const shared = join(folder, "shared");
    const place = await findServerPlace(join(folder, "postgres"), binaries, user, shared);
    expect(place.binaries.postgres).toBe(join(shared, "postgresql-18.0.0", "postgres"));
    await expect(stat(place.binaries.postgres)).resolves.toBeDefined();
    expect((await findServerPlace(join(folder, "postgres"), installed, user, shared)).binaries).toBe(
      installed,
    );
  },
);

test("a platform without a server is told to use DATABASE_URL", async () => {
  await expect(findServerBinaries("sunos-sparc")).rejects.toMatchObject({
    code: "unsupported_platform",
    message: expect.stringContaining("DATABASE_URL"),
  });
});

test.each([
  ["initdb: error: could not write to file: No space left on device", "disk_full"],
  ['FATAL:  could not open lock file "postmaster.pid": Read-only file system', "folder_not_writable"],
  ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', "port_taken"],
  ["PANIC:  could not locate a valid checkpoint record at 0/1", "data_damaged"],
  ["FATAL:  something new", "server_failed"],
])("PostgreSQL's own line %j becomes %s", (line, code) => {
  const problem = explainServerFailure([line], { folder: "/data", port: 5432 });
  expect(problem.code).toBe(code);
  expect(problem.message).toMatch(/^[^\n]+$/);
});
