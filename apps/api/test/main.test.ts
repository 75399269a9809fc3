import { type ChildProcess, fork, spawn } from "node:child_process";
import { createTestDatabase, type TestDatabase } from "@gongji/database/testing";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { listening, main } from "./api-process.ts";
import { publicCall } from "./raw-request.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const variables = () => ({
  DATABASE_URL: database.url,
  PORT: "0",
  AUTH_SECRET: "a secret of at least thirty-two characters",
  ADMIN_ORIGIN: "http://localhost:3000",
});

/** What a process said and how it ended. */
function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said += chunk;
    });
  }
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, said })));
}

test.for(["SIGTERM", "SIGINT", "SIGHUP"] as const)("%s ends it well", async (signal) => {
  const child = spawn(process.execPath, [main], { env: variables(), stdio: ["ignore", "pipe", "pipe"] });
  const end = ended(child);
  await listening(child);
  child.kill(signal);
  expect((await end).code).toBe(0);
});

test("SIGTERM lets a request that is under way be answered first", async () => {
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  const child = spawn(process.execPath, [main], { env: variables(), stdio: ["ignore", "pipe", "pipe"] });
  const end = ended(child);
  const url = await listening(child);
  await blocker.query("BEGIN; LOCK TABLE topic IN ACCESS EXCLUSIVE MODE");
  const slow = fetch(publicCall(url, "topics.list"));
  const waiting = "SELECT 1 FROM pg_locks WHERE NOT granted";
  await expect
    .poll(async () => (await blocker.query(waiting)).rowCount, { timeout: 20_000 })
    .toBeGreaterThan(0);
  child.kill("SIGTERM");
  await expect
    .poll(() =>
      fetch(`${url}/healthz`).then(
        () => "answers",
        () => "closed",
      ),
    )
    .toBe("closed");
  await blocker.query("COMMIT");
  expect((await slow).status).toBe(200);
  expect((await end).code).toBe(0);
  await blocker.end();
});

test("it ends with whoever started it through a channel", async () => {
  const child = fork(main, { env: variables(), execArgv: [], silent: true });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  await listening(child);
  child.disconnect();
  expect(await exited).toBe(0);
});

test.for([
  [{ AUTH_SECRET: "short" }, "AUTH_SECRET"],
  [{ DATABASE_URL: "" }, "DATABASE_URL"],
  [{ ADMIN_ORIGIN: "nowhere" }, "ADMIN_ORIGIN"],
  [{ PORT: "70000" }, "PORT"],
] as const)("%o ends the start with one line that names %s", async ([wrong, name]) => {
  const env = { ...variables(), ...wrong };
  const end = await ended(spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] }));
  expect(end.code).toBe(1);
  expect(end.said.trim().split("\n")).toHaveLength(1);
  expect(end.said).toContain(name);
  expect(end.said).not.toContain("short");
});
