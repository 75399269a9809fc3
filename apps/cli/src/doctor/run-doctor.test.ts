import { once } from "node:events";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, startEmbeddedPostgres } from "@gongji/database/embedded";
import { createTestDatabase } from "@gongji/database/testing";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runCli } from "../../test/run-cli.ts";

let data: string;
let ports: string[];

beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "gongji-doctor-"));
  await chmod(data, 0o755);
  const free = [await findFreePort(), await findFreePort(), await findFreePort()];
  ports = ["--api-port", `${free[0]}`, "--admin-port", `${free[1]}`, "--site-port", `${free[2]}`];
});

afterEach(async () => {
  await rm(data, { recursive: true, force: true });
});

const doctor = (parameters: readonly string[] = [], variables = {}) =>
  runCli(["doctor", "--data", data, ...ports, ...parameters], variables);

test("on a machine where Gongji can start the doctor finds nothing wrong", async () => {
  const { code, stdout } = await doctor();
  expect(stdout).not.toContain("wrong");
  expect(stdout).toMatch(/^ok +database +embedded, not running/m);
  expect(code).toBe(0);
});

test("a taken port and a data folder that is a file are found together", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const address = other.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  await writeFile(join(data, "file"), "");
  const { code, stdout } = await doctor(["--api-port", `${address.port}`, "--data", join(data, "file")]);
  expect(stdout).toMatch(new RegExp(`^wrong +port ${address.port} +taken.*--api-port`, "m"));
  expect(stdout).toMatch(/^wrong +data /m);
  expect(code).toBe(1);
  other.close();
});

test("a database that waits for migrations is told from one that is up to date", async () => {
  const server = await startEmbeddedPostgres({ dataDir: join(data, "postgres"), durable: false });
  expect((await doctor()).stdout).toMatch(/^ok +migrations +[1-9]\d* to apply/m);
  await server.stop();
  const database = await createTestDatabase();
  const { stdout } = await doctor([], { DATABASE_URL: database.url });
  expect(stdout).toMatch(/^ok +migrations +0 to apply/m);
  expect(stdout).not.toContain(new URL(database.url).password);
  await database.drop();
});

test("a database that cannot be reached is wrong, in the words of a start", async () => {
  const port = await findFreePort();
  const { code, stdout } = await doctor([], {
    DATABASE_URL: `postgresql://x:secret@127.0.0.1:${port}/gongji`,
  });
  expect(stdout).toMatch(/^wrong +database +Nothing listens/m);
  expect(stdout).not.toContain("secret");
  expect(code).toBe(1);
});
