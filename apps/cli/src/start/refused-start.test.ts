import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, startEmbeddedPostgres } from "@gongji/database/embedded";
import { testServerUrl } from "@gongji/database/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";

const PASSWORD = "s3cret-of-nobody";
let folder: string;
let ports: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongji-start-"));
  ports = [
    ...["--api-port", String(await findFreePort())],
    ...["--admin-port", String(await findFreePort())],
    ...["--site-port", String(await findFreePort())],
  ];
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a start that must not succeed; answers its one line. */
async function refusedStart(
  parameters: readonly string[],
  variables: Record<string, string> = {},
): Promise<string> {
  const ended = await runCli(["start", "--data", folder, ...ports, ...parameters], variables);
  expect(ended.code).toBe(1);
  expect(ended.stdout).toBe("");
  expect(ended.stderr).toMatch(/^gongji: [^\n]+\n$/);
  expect(ended.stderr).not.toContain(PASSWORD);
  return ended.stderr;
}

async function listen(host: string): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return { server, port: address.port };
}

test.each([
  ["--api-port", "127.0.0.1"],
  ["--admin-port", "0.0.0.0"],
])("a taken port is named with the flag %s that chooses another (listener on %s)", async (flag, host) => {
  const { server, port } = await listen(host);
  const line = await refusedStart([flag, String(port)]);
  expect(line).toContain(`Port ${port} `);
  expect(line).toContain(flag);
  server.close();
});

test("a port wanted twice is named with both flags", async () => {
  const port = String(await findFreePort());
  const line = await refusedStart(["--api-port", port, "--admin-port", port]);
  expect(line).toContain("--api-port");
  expect(line).toContain("--admin-port");
});

test("a taken port of the embedded PostgreSQL is named", async () => {
  const { server, port } = await listen("127.0.0.1");
  expect(await refusedStart([], { POSTGRES_PORT: String(port) })).toContain("--postgres-port");
  server.close();
});

test.each([
  ["no address", () => "nonsense", "not a PostgreSQL address"],
  [
    "nobody there",
    (port: number) => `postgresql://gongji:${PASSWORD}@127.0.0.1:${port}/gongji`,
    "Nothing listens",
  ],
  ["unknown host", () => `postgresql://gongji:${PASSWORD}@nowhere.invalid/gongji`, "not known"],
  ["wrong password", () => changed((url) => (url.password = PASSWORD)), "refuses the user"],
  ["no such database", () => changed((url) => (url.pathname = "/nowhere")), 'no database "nowhere"'],
])("a wrong DATABASE_URL (%s) is said in one line", async (_what, makeUrl, expected) => {
  const url = makeUrl(await findFreePort());
  expect(await refusedStart([], { DATABASE_URL: url })).toContain(expected);
});

test("a data folder that cannot be made is named", async () => {
  await writeFile(join(folder, "file"), "");
  const line = await refusedStart(["--data", join(folder, "file")]);
  expect(line).toContain(join(folder, "file"));
  expect(line).toContain("--data");
});

test("a second start on the same data is refused, and the first goes on", async () => {
  const server = await startEmbeddedPostgres({ dataDir: join(folder, "postgres"), durable: false });
  expect(await refusedStart([])).toContain("already runs");
  await server.stop();
});

function changed(change: (url: URL) => void): string {
  const url = new URL(testServerUrl());
  change(url);
  return url.href;
}
