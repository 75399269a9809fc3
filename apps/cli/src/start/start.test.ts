import { chmod, mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRunningServer, isAlive } from "@gongji/database/embedded";
import { createTestDatabase } from "@gongji/database/testing";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { type StartedGongji, startGongji } from "../../test/started-gongji.ts";

// One installation from its first start on, run the way the README says.
/** Far longer than stopping takes: only something that hangs is still there. */
const STOP_MILLISECONDS = 30_000;
let data: string;
let started: StartedGongji | undefined;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), "gongji-installation-"));
  await chmod(data, 0o755);
});

afterEach(async () => {
  if (started === undefined) return;
  started.interrupt();
  await started.ended;
  started = undefined;
});

afterAll(async () => {
  await rm(data, { recursive: true, force: true });
});

async function start(variables: Record<string, string> = {}, folder = data): Promise<StartedGongji> {
  started = await startGongji(folder, variables);
  expect(started.output()).toContain("ready in");
  return started;
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const signInFileSchema = z.object({
  signIns: z.array(z.object({ email: z.string(), password: z.string(), role: z.string() })),
});

async function readSignIns(file: string) {
  return signInFileSchema.parse(JSON.parse(await readFile(join(data, file), "utf8"))).signIns;
}

async function signIn(gongji: StartedGongji, email: string, password: string): Promise<number> {
  const response = await fetch(`${gongji.apiUrl}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: gongji.adminUrl },
    body: JSON.stringify({ email, password }),
  });
  await response.body?.cancel();
  return response.status;
}

test("a first start serves the API, the console, the seeds, and sign-ins of its own", async () => {
  const gongji = await start();
  expect((await fetch(`${gongji.apiUrl}/healthz`)).status).toBe(200);
  expect((await fetch(gongji.adminUrl)).status).toBe(200);
  const url = await findRunningServer(join(data, "postgres"));
  const [articles] = await query(url ?? "", "SELECT count(*)::int AS count FROM live.listed_article");
  expect(articles).toMatchObject({ count: expect.any(Number) });
  expect(Number(articles?.count)).toBeGreaterThanOrEqual(30);
  const signIns = await readSignIns("sign-in.json");
  expect(signIns.map(({ role }) => role)).toEqual(["admin", "publisher", "editor", "author"]);
  expect((await stat(join(data, "sign-in.json"))).mode & 0o777).toBe(0o600);
  expect((await stat(join(data, "secrets.json"))).mode & 0o777).toBe(0o600);
  for (const { email, password } of signIns) {
    expect(gongji.output()).toContain(password);
    expect(await signIn(gongji, email, password)).toBe(200);
  }
  expect(await signIn(gongji, "admin@gongji.test", "wrong-password")).toBe(401);
});

/** A start that had nothing to build: sources may have changed since the last one while somebody works on them. */
async function startWithoutBuild(): Promise<StartedGongji> {
  for (let attempt = 1; ; attempt += 1) {
    const gongji = await start();
    expect((await fetch(`${gongji.apiUrl}/healthz`)).status).toBe(200);
    if (attempt === 3 || !gongji.output().includes("Building")) return gongji;
    gongji.interrupt();
    await gongji.ended;
  }
}

test("a second start finds everything again, loads nothing twice, and Ctrl-C ends all of it", async () => {
  const gongji = await startWithoutBuild();
  expect(gongji.output()).not.toContain("Loaded");
  const [admin] = await readSignIns("sign-in.json");
  expect(await signIn(gongji, admin?.email ?? "", admin?.password ?? "")).toBe(200);
  gongji.interrupt();
  await gongji.ended;
  await expect.poll(() => gongji.arePortsFree(), { timeout: STOP_MILLISECONDS }).toBe(true);
  expect(await findRunningServer(join(data, "postgres"))).toBeUndefined();
  expect(gongji.output()).not.toContain("gongji:");
});

test("a start that is killed leaves nothing running, and the next start works", async () => {
  const killed = await start();
  process.kill(await killed.processOf("main.ts start"), "SIGKILL");
  await expect.poll(() => killed.arePortsFree(), { timeout: STOP_MILLISECONDS }).toBe(true);
  expect(await killed.ended).not.toBe(0);
  const next = await start();
  expect((await fetch(`${next.apiUrl}/healthz`)).status).toBe(200);
});

test("when the package manager is killed, everything it started ends", async () => {
  const gongji = await start();
  const pid = await gongji.processOf("main.ts start");
  gongji.killPackageManager();
  await expect.poll(() => gongji.arePortsFree(), { timeout: 2 * STOP_MILLISECONDS }).toBe(true);
  await expect.poll(() => isAlive(pid), { timeout: STOP_MILLISECONDS }).toBe(false);
});

test("when a part dies, everything ends with its name and a failure", async () => {
  const gongji = await start();
  process.kill(await gongji.processOf("apps/api/src/main.ts"), "SIGKILL");
  expect(await gongji.ended).not.toBe(0);
  expect(gongji.output()).toMatch(/gongji: The API ended with SIGKILL\. Its log is .*api\.log/);
  expect(await gongji.arePortsFree()).toBe(true);
  expect(await findRunningServer(join(data, "postgres"))).toBeUndefined();
});

test("DATABASE_URL is used instead of an embedded server, with an admin and no demo users", async () => {
  const database = await createTestDatabase();
  const other = join(data, "other");
  const gongji = await start({ DATABASE_URL: database.url }, other);
  expect(gongji.output()).not.toContain(new URL(database.url).password);
  expect(await query(database.url, 'SELECT email, role::text FROM "user"')).toEqual([
    { email: "admin@gongji.test", role: "admin" },
  ]);
  await expect(stat(join(other, "postgres"))).rejects.toThrow("ENOENT");
  gongji.interrupt();
  await gongji.ended;
  await database.drop();
});
