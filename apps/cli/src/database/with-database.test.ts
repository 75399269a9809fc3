import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRunningServer, startEmbeddedPostgres } from "@gongji/database/embedded";
import { readMigrationState } from "@gongji/database/migrate";
import { createTestDatabase } from "@gongji/database/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { withDatabase } from "./with-database.ts";

let data: string;

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "gongji-data-"));
  await chmod(data, 0o755);
  vi.stubEnv("DATABASE_URL", "");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(data, { recursive: true, force: true });
});

test("without a running start the embedded database is there for the time of the command", async () => {
  const state = await withDatabase({ data }, (url) => readMigrationState(url));
  expect(state.pending).toEqual([]);
  expect(await findRunningServer(join(data, "postgres"))).toBeUndefined();
});

test("the database of a running start is used, brought up to date, and left running", async () => {
  const server = await startEmbeddedPostgres({ dataDir: join(data, "postgres"), durable: false });
  const used = await withDatabase({ data }, async (url) => ({ url, state: await readMigrationState(url) }));
  expect(used.url).toBe(server.url);
  expect(used.state.pending).toEqual([]);
  expect(await findRunningServer(join(data, "postgres"))).toBe(server.url);
  await server.stop();
});

test("DATABASE_URL goes before everything else", async () => {
  const database = await createTestDatabase();
  vi.stubEnv("DATABASE_URL", database.url);
  expect(await withDatabase({ data }, async (url) => url)).toBe(database.url);
  expect(await findRunningServer(join(data, "postgres"))).toBeUndefined();
  await database.drop();
});
