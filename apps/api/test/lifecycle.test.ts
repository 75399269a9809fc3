import { createHmac } from "node:crypto";
import { createTestDatabase } from "@gongji/database/testing";
import pg from "pg";
import { expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../src/index.ts";
import { openRelay } from "./open-relay.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const SECRET = "a secret of at least thirty-two characters";
const silent = createLog("silent");
const environment = (databaseUrl: string, more: NodeJS.ProcessEnv = {}) =>
  readEnvironment({
    DATABASE_URL: databaseUrl,
    PORT: "0",
    AUTH_SECRET: SECRET,
    ADMIN_ORIGIN: "http://localhost:3000",
    ...more,
  });

test("while PostgreSQL is away every door says so, and works again by itself when it is back", async () => {
  const database = await createTestDatabase();
  const relay = await openRelay(new URL(database.url));
  const lines: string[] = [];
  const api = await startApi(
    environment(relay.url),
    createLog("info", (line) => lines.push(line)),
  );
  const health = () => rawRequest(`${api.url}/readyz`);
  const signature = createHmac("sha256", SECRET).update("token").digest("base64");
  const cookie = { cookie: `gongji.session_token=${encodeURIComponent(`token.${signature}`)}` };
  const signIn = () =>
    rawRequest(`${api.url}/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost:3000" },
      body: JSON.stringify({ email: "a@example.org", password: "long enough" }),
    });
  const session = () => rawRequest(`${api.url}/trpc/editor/session.me`, { headers: cookie });
  const ownSession = () => rawRequest(`${api.url}/auth/get-session`, { headers: cookie });
  try {
    expect((await health()).json()).toEqual({
      status: "ok",
      database: { public: "ok", editor: "ok", migrations: "ok" },
      facts: "not_loaded",
      announcements: "ok",
    });
    relay.cut();
    const sick = await health();
    expect(sick.status).toBe(503);
    expect(sick.json()).toMatchObject({
      status: "unavailable",
      database: { public: "unavailable", editor: "unavailable" },
    });
    // The process itself is well: starting it anew would mend nothing.
    expect((await rawRequest(`${api.url}/healthz`)).json()).toEqual({ status: "ok" });
    for (const ask of [() => rawRequest(publicCall(api.url, "topics.list")), session, signIn, ownSession]) {
      const refused = await ask();
      expect(refused.status).toBe(503);
      expect(part(refused.json(), "error", "data", "problem")).toEqual({ code: "service.unavailable" });
    }
    expect(lines.join("")).not.toContain("unexpected");
    relay.mend();
    await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200);
    expect((await rawRequest(publicCall(api.url, "topics.list"))).status).toBe(200);
    expect((await session()).status).toBe(401);
    expect((await signIn()).status).toBe(401);
  } finally {
    await api.stop();
    relay.close();
    await database.drop();
  }
});

test("it starts while PostgreSQL is away", async () => {
  const api = await startApi(environment("postgresql://nobody:x@127.0.0.1:1/none"), silent);
  expect((await rawRequest(`${api.url}/readyz`)).status).toBe(503);
  expect((await rawRequest(`${api.url}/healthz`)).status).toBe(200);
  await api.stop();
});

test("it does not start when public reads could see drafts", async () => {
  const database = await createTestDatabase();
  const start = startApi(environment(database.url, { DATABASE_PUBLIC_URL: database.url }), silent);
  await expect(start).rejects.toThrow("use a user with only the live views");
  await database.drop();
});

test("a taken port ends the start with an error that names it", async () => {
  const database = await createTestDatabase();
  const first = await startApi(environment(database.url), silent);
  const { port } = new URL(first.url);
  await expect(startApi(environment(database.url, { PORT: port }), silent)).rejects.toThrow(port);
  await first.stop();
  await database.drop();
});

test("stopping finishes what was asked, and takes nothing new", async () => {
  const database = await createTestDatabase();
  const api = await startApi(environment(database.url), silent);
  const blocker = new pg.Client({ connectionString: database.url });
  await blocker.connect();
  await blocker.query("BEGIN; LOCK TABLE topic IN ACCESS EXCLUSIVE MODE");
  const slow = rawRequest(publicCall(api.url, "topics.list"));
  await expect
    .poll(async () => (await blocker.query("SELECT 1 FROM pg_locks WHERE NOT granted")).rowCount)
    .toBeGreaterThan(0);
  const stopped = api.stop();
  await expect(rawRequest(`${api.url}/healthz`)).rejects.toThrow();
  await blocker.query("COMMIT");
  expect((await slow).status).toBe(200);
  await stopped;
  await blocker.end();
  await database.drop();
});

test("a database that lacks a migration of this code is not ready", async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(
    "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = (SELECT max(migration_name) FROM _prisma_migrations)",
  );
  const api = await startApi(environment(database.url), silent);
  const ready = () => rawRequest(`${api.url}/readyz`);
  expect((await ready()).status).toBe(503);
  expect(part((await ready()).json(), "database", "migrations")).toBe("unavailable");
  await client.query("UPDATE _prisma_migrations SET finished_at = now()");
  expect((await ready()).status).toBe(200);
  await api.stop();
  await client.end();
  await database.drop();
});

test("a server that drains says that it is not ready, and answers until the time is over", async () => {
  const database = await createTestDatabase();
  const api = await startApi(environment(database.url, { DRAIN_SECONDS: "1" }), silent);
  const stopped = api.stop();
  const ready = await rawRequest(`${api.url}/readyz`);
  expect([ready.status, part(ready.json(), "status")]).toEqual([503, "stopping"]);
  expect((await rawRequest(publicCall(api.url, "topics.list"))).status).toBe(200);
  await stopped;
  await expect(rawRequest(`${api.url}/healthz`)).rejects.toThrow();
  await database.drop();
});
