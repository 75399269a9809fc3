import { createServer, type Server } from "node:net";
import { createTestDatabase } from "@gongji/database/testing";
import { expect, test } from "vitest";
import { createLog, readEnvironment, startApi } from "../src/index.ts";
import { part, publicCall, rawRequest } from "./raw-request.ts";

const silent = createLog("silent");
const environment = (databaseUrl: string, more: NodeJS.ProcessEnv = {}) =>
  readEnvironment({
    DATABASE_URL: databaseUrl,
    PORT: "0",
    AUTH_SECRET: "a secret of at least thirty-two characters",
    ADMIN_ORIGIN: "http://localhost:3000",
    ...more,
  });

/** A way to a server that can be cut and mended: a relay in front of PostgreSQL. */
async function openRelay(
  target: URL,
): Promise<{ url: string; cut: () => void; mend: () => void; close: () => void }> {
  const { connect } = await import("node:net");
  const sockets = new Set<{ destroy: () => void }>();
  let isCut = false;
  const relay: Server = createServer((incoming) => {
    if (isCut) return void incoming.destroy();
    const outgoing = connect(Number(target.port), target.hostname);
    for (const socket of [incoming, outgoing]) {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => sockets.delete(socket));
    }
    incoming.pipe(outgoing).pipe(incoming);
  });
  await new Promise<void>((resolve) => relay.listen(0, "127.0.0.1", resolve));
  const address = relay.address();
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String(typeof address === "object" ? address?.port : "");
  return {
    url: url.href,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    mend: () => {
      isCut = false;
    },
    close: () => relay.close(),
  };
}

test("while PostgreSQL is away every door says so, and works again by itself when it is back", async () => {
  const database = await createTestDatabase();
  const relay = await openRelay(new URL(database.url));
  const api = await startApi(environment(relay.url), silent);
  const health = () => rawRequest(`${api.url}/healthz`);
  const cookie = { cookie: "gongji.session_token=x" };
  try {
    expect((await health()).json()).toEqual({ status: "ok", database: { public: "ok", editor: "ok" } });
    relay.cut();
    const sick = await health();
    expect(sick.status).toBe(503);
    expect(sick.json()).toEqual({
      status: "unavailable",
      database: { public: "unavailable", editor: "unavailable" },
    });
    const refused = await rawRequest(publicCall(api.url, "topics.list"));
    expect(refused.status).toBe(503);
    expect(part(refused.json(), "error", "data", "problem")).toEqual({ code: "service.unavailable" });
    relay.mend();
    await expect.poll(async () => (await health()).status, { timeout: 10_000 }).toBe(200);
    expect((await rawRequest(publicCall(api.url, "topics.list"))).status).toBe(200);
    expect((await rawRequest(`${api.url}/trpc/editor/session.me`, { headers: cookie })).status).toBe(401);
  } finally {
    await api.stop();
    relay.close();
    await database.drop();
  }
});

test("it starts while PostgreSQL is away", async () => {
  const api = await startApi(environment("postgresql://nobody:x@127.0.0.1:1/none"), silent);
  expect((await rawRequest(`${api.url}/healthz`)).status).toBe(503);
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
  const blocker = await import("pg").then(
    ({ default: pg }) => new pg.Client({ connectionString: database.url }),
  );
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
