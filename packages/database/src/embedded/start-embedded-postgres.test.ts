import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findFreePort, findRunningServer, startEmbeddedPostgres } from "./index.ts";
import { isAlive, isNumberInUse } from "./is-alive.ts";
import { readServerLock } from "./server-lock.ts";

let folder: string;
const owners: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-embedded-"));
  await chmod(folder, 0o755);
});

afterEach(async () => {
  for (const owner of owners.splice(0)) owner.kill("SIGKILL");
  await expect.poll(() => findRunningServer(dataDir()), { timeout: 8000 }).toBeUndefined();
  await rm(folder, { recursive: true, force: true });
});

const dataDir = () => join(folder, "postgres");

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Starts the server in a process of its own, which can be killed; answers the server's address. */
async function startInOtherProcess(): Promise<{ owner: ChildProcess; url: string }> {
  const script = fileURLToPath(new URL("../../test/own-server.ts", import.meta.url));
  const owner = spawn(process.execPath, [script, dataDir()], { stdio: ["ignore", "pipe", "inherit"] });
  owners.push(owner);
  const [url] = await once(createInterface({ input: owner.stdout }), "line");
  return { owner, url: String(url) };
}

test("a second start finds what the first one kept", async () => {
  const first = await startEmbeddedPostgres({ dataDir: dataDir() });
  await query(first.url, "CREATE TABLE kept AS SELECT '医保' AS word");
  await first.stop();
  const second = await startEmbeddedPostgres({ dataDir: dataDir() });
  expect(await query(second.url, "SELECT word FROM kept")).toEqual([{ word: "医保" }]);
  await second.stop();
});

test("text is UTF-8 and sorts the same on every machine, and letters have case beyond English", async () => {
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), durable: false });
  const rows = await query(
    server.url,
    "SELECT current_setting('server_encoding') AS encoding, lower('É') AS letter, 'Z' < 'a' AS by_code_point",
  );
  expect(rows).toEqual([{ encoding: "UTF8", letter: "é", by_code_point: true }]);
  await server.stop();
});

test("the server listens on 127.0.0.1 only and its password file is its owner's alone", async () => {
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), durable: false });
  const rows = await query(
    server.url,
    "SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets",
  );
  expect(rows).toEqual([{ addresses: "127.0.0.1", sockets: "" }]);
  expect((await stat(join(dataDir(), "password"))).mode & 0o777).toBe(0o600);
  await expect(query(server.url.replace(/:[^:@]+@/, ":wrong@"), "SELECT 1")).rejects.toThrow("password");
  await server.stop();
});

test("a server in use is refused to a second start, and goes on", async () => {
  const first = await startEmbeddedPostgres({ dataDir: dataDir(), durable: false });
  await expect(startEmbeddedPostgres({ dataDir: dataDir() })).rejects.toMatchObject({
    code: "already_running",
    message: expect.stringContaining(`port ${first.port}`),
  });
  expect(await query(first.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await first.stop();
});

test("when its owner is killed the server ends by itself and loses nothing that was committed", async () => {
  const { owner, url } = await startInOtherProcess();
  await query(url, "CREATE TABLE kept AS SELECT 1 AS one");
  const lock = await readServerLock(join(dataDir(), "cluster"));
  owner.kill("SIGKILL");
  await expect.poll(() => isAlive(lock?.pid ?? process.pid), { timeout: 5000 }).toBe(false);
  const next = await startEmbeddedPostgres({ dataDir: dataDir() });
  expect(await query(next.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await next.stop();
});

test("a start right after the kill waits for the old server instead of failing", async () => {
  const { owner } = await startInOtherProcess();
  owner.kill("SIGKILL");
  const next = await startEmbeddedPostgres({ dataDir: dataDir() });
  expect(await query(next.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await next.stop();
});

test("after the server itself is killed the next start recovers what was committed", async () => {
  const first = await startEmbeddedPostgres({ dataDir: dataDir() });
  await query(first.url, "CREATE TABLE kept AS SELECT 1 AS one");
  const lock = await readServerLock(join(dataDir(), "cluster"));
  process.kill(lock?.pid ?? 0, "SIGKILL");
  expect(await first.exited).toBeDefined();
  const next = await startEmbeddedPostgres({ dataDir: dataDir() });
  expect(await query(next.url, "SELECT one FROM kept")).toEqual([{ one: 1 }]);
  await next.stop();
});

/** Leaves the lock of a server that ran under this process number. */
async function leaveLock(pid: number): Promise<void> {
  const first = await startEmbeddedPostgres({ dataDir: dataDir() });
  await first.stop();
  const cluster = join(dataDir(), "cluster");
  await writeFile(join(cluster, "postmaster.pid"), `${pid}\n${cluster}\n1\n1\n\n127.0.0.1\n\nready\n`);
}

test.skipIf(process.platform === "win32")(
  "a lock whose process has ended and is still listed does not stop a start",
  async () => {
    // The shell's first child ends when another program has replaced the shell, which never asks about it.
    const parent = spawn("sh", ["-c", "sleep 2 & echo $!; exec sleep 60"], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    owners.push(parent);
    const [pid] = await once(createInterface({ input: parent.stdout }), "line");
    await expect.poll(() => isAlive(Number(pid)), { timeout: 15_000 }).toBe(false);
    expect(isNumberInUse(Number(pid))).toBe(true);
    await leaveLock(Number(pid));
    const next = await startEmbeddedPostgres({ dataDir: dataDir() });
    expect(await query(next.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await next.stop();
  },
);

test("a lock whose process number now belongs to another program does not stop a start", async () => {
  await leaveLock(process.pid);
  const next = await startEmbeddedPostgres({ dataDir: dataDir() });
  expect(await query(next.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
  await next.stop();
});

test("a creation cut short leaves nothing that stops the next start", async () => {
  await mkdir(join(folder, "postgres.new-0badcafe", "cluster"), { recursive: true });
  await writeFile(join(folder, "postgres.new-0badcafe", "cluster", "PG_VERSION"), "18\n");
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), durable: false });
  await expect(stat(join(folder, "postgres.new-0badcafe"))).rejects.toThrow("ENOENT");
  await server.stop();
});

test("a taken port is named, and the data stays usable", async () => {
  const port = await findFreePort();
  const other = createServer().listen(port, "127.0.0.1");
  await once(other, "listening");
  await expect(startEmbeddedPostgres({ dataDir: dataDir(), port })).rejects.toMatchObject({
    code: "port_taken",
    message: expect.stringContaining(String(port)),
  });
  other.close();
  await once(other, "close");
  const server = await startEmbeddedPostgres({ dataDir: dataDir(), port });
  expect(server.port).toBe(port);
  await server.stop();
});

test("a cluster of another PostgreSQL version is refused in words", async () => {
  const first = await startEmbeddedPostgres({ dataDir: dataDir() });
  await first.stop();
  await writeFile(join(dataDir(), "cluster", "PG_VERSION"), "15\n");
  await expect(startEmbeddedPostgres({ dataDir: dataDir() })).rejects.toMatchObject({
    code: "other_version",
  });
  expect(await readFile(join(dataDir(), "cluster", "PG_VERSION"), "utf8")).toBe("15\n");
});
