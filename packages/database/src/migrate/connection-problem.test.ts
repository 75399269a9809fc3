import { expect, inject, test } from "vitest";
import { findFreePort } from "../embedded/index.ts";
import { migrate } from "./index.ts";

const PASSWORD = "s3cret-of-nobody";

function serverUrl(change: (url: URL) => void): string {
  const url = new URL(inject("testServer").url);
  change(url);
  return url.href;
}

async function problemOf(url: string): Promise<{ code: string; message: string }> {
  const problem: unknown = await migrate(url).catch((error: unknown) => error);
  expect(problem).toMatchObject({ name: "StartProblem" });
  if (!(problem instanceof Error && "code" in problem)) throw new Error("It was accepted.");
  expect(problem.message).not.toContain(PASSWORD);
  expect(problem.message).not.toContain("\n");
  return { code: String(problem.code), message: problem.message };
}

test.each([
  "nonsense",
  "mysql://root@127.0.0.1/gongji",
  "postgresql://",
  `postgresql://gongji:${PASSWORD}@[/gongji`,
])("%j is not taken for a PostgreSQL address", async (url) => {
  expect((await problemOf(url)).code).toBe("database_url_invalid");
});

test("an address without a database is refused", async () => {
  const problem = await problemOf(`postgresql://gongji:${PASSWORD}@127.0.0.1:5432`);
  expect(problem).toMatchObject({
    code: "database_url_invalid",
    message: expect.stringContaining("/DATABASE"),
  });
});

test("a port where nobody listens is named", async () => {
  const port = await findFreePort();
  const problem = await problemOf(`postgresql://gongji:${PASSWORD}@127.0.0.1:${port}/gongji`);
  expect(problem).toMatchObject({
    code: "database_unreachable",
    message: expect.stringContaining(`127.0.0.1:${port}`),
  });
});

test("an unknown host is named", async () => {
  const problem = await problemOf(`postgresql://gongji:${PASSWORD}@nowhere.invalid/gongji`);
  expect(problem).toMatchObject({
    code: "database_unreachable",
    message: expect.stringContaining("nowhere.invalid"),
  });
});

test("a wrong password is said to be wrong", async () => {
  const problem = await problemOf(serverUrl((url) => (url.password = PASSWORD)));
  expect(problem.code).toBe("database_refused");
});

test("a database that is not there is named", async () => {
  const problem = await problemOf(serverUrl((url) => (url.pathname = "/nowhere")));
  expect(problem).toMatchObject({ code: "database_missing", message: expect.stringContaining('"nowhere"') });
});

test("something that is no PostgreSQL is said to be unusable", async () => {
  const { createServer } = await import("node:http");
  const web = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => web.once("listening", resolve));
  const address = web.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  const problem = await problemOf(`postgresql://gongji:${PASSWORD}@127.0.0.1:${address.port}/gongji`);
  expect(problem.code).toBe("database_unreachable");
  web.close();
});
